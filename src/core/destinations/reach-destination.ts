import type { Encryption } from '../encryption/encryption.ts';
import type { DestinationPlace } from './deliver-events-job.ts';
import type { Platform } from './platform.ts';
import type { PlatformAddresses } from './platform-addresses.ts';
import type { Address, Credentials } from './platform-sender.ts';

/** What a destination's credentials are encrypted for, so that they open nothing else. */
export const credentialsContext = ({ tenantId, destinationId }: DestinationPlace): string =>
  `destination:${tenantId}:${destinationId}`;

/** Where and as whom to send to a destination, with its credentials in clear. */
export const addressOf = (
  place: DestinationPlace,
  destination: { platform: Platform; credentials: string; base_url: string | null },
  { encryption, platformAddresses }: { encryption: Encryption; platformAddresses: PlatformAddresses },
): Address => {
  const documented = platformAddresses[destination.platform];
  if (!documented) throw new Error(`Nothing is known about where ${destination.platform} is reached`);
  const credentials: Credentials = JSON.parse(encryption.decrypt(destination.credentials, credentialsContext(place)));
  return { ...documented, ...(destination.base_url && { baseUrl: destination.base_url }), credentials };
};
