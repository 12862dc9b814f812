import type { Queryable } from '../database/sql.ts';
import { updateDeliveryAsked } from './queries/update-delivery-asked.ts';
import { deliverNow } from './redelivery.ts';

/** Has one delivery made again at once, with the id it had and the body of its event; false when its event was erased. */
export const redeliverOne = async (
  transaction: Queryable,
  { tenantId, endpointId, id, now }: { tenantId: string; endpointId: string; id: string; now: Date },
): Promise<boolean> => {
  const delivery = await updateDeliveryAsked(transaction, { tenantId, id, now });
  if (delivery) await deliverNow(transaction, { tenantId, endpointId, deliveries: [delivery] });
  return delivery !== null;
};
