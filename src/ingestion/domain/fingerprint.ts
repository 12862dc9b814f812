import { createHash } from 'node:crypto';
import type { Purchase } from './purchase.ts';

/** What of an event may make it equal to another one; null where it was not sent. */
export type Fingerprinted = {
  eventName: string;
  eventTime: number | null;
  identities: readonly string[];
  eventSourceUrl: string | null;
  customData: string | null;
  purchase: Purchase | null;
};

const hash = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

/**
 * What equal events share though their eventIds differ: a purchase its order, value and currency, any other event of a
 * known person its name, time, person, page and customData, letter by letter. Absent never equals absent, so an event
 * without one of them has no fingerprint: a hundred anonymous page views in a second are a hundred.
 */
export const fingerprintOf = (event: Fingerprinted): string | null => {
  const { eventName, eventTime, identities, eventSourceUrl, customData, purchase } = event;
  if (purchase?.orderId && purchase.amount && purchase.currency)
    return hash(['purchase', purchase.orderId, purchase.amount, purchase.currency]);
  const isKnown = identities.length > 0 && eventTime !== null && eventSourceUrl !== null && customData !== null;
  return isKnown ? hash(['event', eventName, eventTime, identities.toSorted(), eventSourceUrl, customData]) : null;
};
