import { comparableAddress } from '../../personal-data/address.ts';
import type { Happening, Sale } from '../happening.ts';
import type { Told, Unhashed } from '../platform-sender.ts';
import { hashForMeta } from '../platforms/meta.ts';
import type { UserData } from '../user-data.ts';

/** The members that have a value; an object without any is none itself. */
const present = (members: Record<string, unknown>): Record<string, unknown> | undefined => {
  const given = Object.entries(members).filter(([, value]) => value !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
};

/** The `custom_data` of the Conversions API ("Custom data parameters"). */
const toCustomData = ({ value, currency, orderId, contentIds, contents, contentType }: Sale) =>
  present({
    value,
    currency,
    order_id: orderId,
    content_ids: contentIds,
    contents: contents?.map(({ id, quantity, itemPrice }) => present({ id, quantity, item_price: itemPrice })),
    content_type: contentType,
  });

const toUnhashed = (userData: UserData): Unhashed => {
  const texts = {
    clientIpAddress: comparableAddress(userData.clientIpAddress ?? '') ?? undefined,
    clientUserAgent: userData.clientUserAgent?.trim() || undefined,
    fbc: userData.fbc?.trim() || undefined,
    fbp: userData.fbp?.trim() || undefined,
    fbclid: userData.fbclid?.trim() || undefined,
  };
  return present(texts) ?? {};
};

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
  const event = {
    event_name: name,
    event_time: Math.floor(occurredAt.getTime() / 1_000),
    event_id: eventId,
    action_source: 'website',
    event_source_url: sourceUrl ?? undefined,
    user_data: Object.fromEntries(hashes),
    custom_data: toCustomData(sale),
  };
  return { payload: present(event) as Told['payload'], unhashed: toUnhashed(userData) };
};
