import type { Encryption } from '../encryption/encryption.ts';
import type { DestinationPlace } from './deliver-events-job.ts';
import type { PlatformAddresses } from './platform-addresses.ts';
import type { Address, Credentials } from './platform-sender.ts';
import type { DestinationAddressRow } from './queries/find-destination-address.ts';

/** What a destination's credentials are encrypted for, so that they open nothing else. */
export const credentialsContext = ({ tenantId, destinationId }: DestinationPlace): string =>
  `destination:${tenantId}:${destinationId}`;

/** Where and as whom to send to a destination, with its credentials in clear, or why that cannot be said. */
export const addressOf = (
  place: DestinationPlace,
  { platform, credentials, base_url: baseUrl }: DestinationAddressRow,
  { encryption, platformAddresses }: { encryption: Encryption; platformAddresses: PlatformAddresses },
): Address | { error: string } => {
  const documented = platformAddresses[platform];
  if (!documented || credentials === null) return { error: 'The destination cannot be reached' };
  try {
    const clear: Credentials = JSON.parse(encryption.decrypt(credentials, credentialsContext(place)));
    return { ...documented, ...(baseUrl !== null && { baseUrl }), credentials: clear };
  } catch {
    return { error: 'The credentials cannot be read: they were stored under another SECRET_KEY' };
  }
};
