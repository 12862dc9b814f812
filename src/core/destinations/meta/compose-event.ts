import { comparableAddress } from '../../personal-data/address.ts';
import type { Happening, Sale } from '../happening.ts';
import type { Told, Unhashed } from '../platform-sender.ts';
import { hashForMeta } from '../platforms/meta.ts';
import type { UserData } from '../user-data.ts';

/** The `custom_data` of the Conversions API ("Custom data parameters"). */
const toCustomData = (sale: Sale) =>
  Object.keys(sale).length === 0
    ? undefined
    : {
        value: sale.value,
        currency: sale.currency,
        order_id: sale.orderId,
        content_ids: sale.contentIds,
        contents: sale.contents?.map(({ id, quantity, itemPrice }) => ({ id, quantity, item_price: itemPrice })),
        content_type: sale.contentType,
      };

const toUnhashed = (userData: UserData): Unhashed => ({
  clientIpAddress: comparableAddress(userData.clientIpAddress ?? '') ?? undefined,
  clientUserAgent: userData.clientUserAgent?.trim() || undefined,
  fbc: userData.fbc?.trim() || undefined,
  fbp: userData.fbp?.trim() || undefined,
  fbclid: userData.fbclid?.trim() || undefined,
});

/**
 * An event as the Conversions API wants it ("Server event parameters"), but for what it wants unhashed.
 * `Reading:` every event happened on the shop's website.
 */
export const composeMetaEvent = ({
  name,
  eventId,
  occurredAt,
  sourceUrl,
  userData,
  storeCountry,
  sale,
}: Happening): Told => {
  const hashes = Object.entries(hashForMeta(userData, storeCountry)).map(([field, hash]) => [field, [hash]]);
  return {
    payload: {
      event_name: name,
      event_time: Math.floor(occurredAt.getTime() / 1_000),
      event_id: eventId,
      action_source: 'website',
      event_source_url: sourceUrl ?? undefined,
      user_data: Object.fromEntries(hashes),
      custom_data: toCustomData(sale),
    },
    unhashed: toUnhashed(userData),
  };
};
