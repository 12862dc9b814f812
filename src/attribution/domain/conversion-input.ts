import { createHash } from 'node:crypto';

/**
 * What makes two reports one conversion of a store: event type and order id, else the event id; null where there is
 * neither, and nothing is deduplicated.
 */
export const identityKeyOf = ({
  eventType,
  orderId,
  eventId,
}: {
  eventType: string;
  orderId: string | null;
  eventId: string | null;
}): string | null => {
  const identity = orderId ? `order\n${eventType}\n${orderId}` : eventId && `event\n${eventId}`;
  return identity && createHash('sha256').update(identity).digest('base64url');
};
