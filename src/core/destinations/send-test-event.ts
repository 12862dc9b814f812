import type { Encryption } from '../encryption/encryption.ts';
import type { Outbound } from '../outbound/outbound.ts';
import type { DestinationPlace } from './deliver-events-job.ts';
import type { PlatformAddresses } from './platform-addresses.ts';
import type { DestinationAddressRow } from './queries/find-destination-address.ts';
import { addressOf } from './reach-destination.ts';
import { type Answer, sendTold } from './send-told.ts';
import { senders } from './senders.ts';

/** What a test is made with. */
type Testing = {
  outbound: Outbound;
  encryption: Encryption;
  platformAddresses: PlatformAddresses;
  eventId: string;
  now: Date;
};

/** Sends a page view of nobody with the destination's test code, and says what came of it. */
export const sendTestEvent = async (
  place: DestinationPlace,
  destination: DestinationAddressRow,
  { outbound, eventId, now, ...surroundings }: Testing,
): Promise<{ isAccepted: boolean; answer: Answer }> => {
  const sender = senders[destination.platform];
  const address = addressOf(place, destination, surroundings);
  if (!sender || 'error' in address)
    return {
      isAccepted: false,
      answer: { status: null, body: null, error: 'error' in address ? address.error : null },
    };
  const told = sender.compose({
    ...{ name: 'PageView', eventId, occurredAt: now, sourceUrl: 'https://example.com/', storeCountry: null, sale: {} },
    userData: { email: 'test@example.com', clientUserAgent: 'Mozilla/5.0 (compatible; test event)' },
  });
  const testEventCode = destination.test_event_code;
  const test = { ...address, ...(testEventCode !== null && { testEventCode }) };
  const { verdict, answer } = await sendTold({ outbound, sender, address: test, clock: () => now }, [told]);
  return { isAccepted: verdict === 'accepted', answer };
};
