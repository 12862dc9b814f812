import type { Queryable } from '../database/sql.ts';
import { updateDeliveryAsked } from './queries/update-delivery-asked.ts';
import { deliverNow } from './redelivery.ts';

/** Has one delivery made again at once, with the id and body it had. */
export const redeliverOne = async (
  transaction: Queryable,
  { tenantId, endpointId, id, now }: { tenantId: string; endpointId: string; id: string; now: Date },
): Promise<void> => {
  const delivery = await updateDeliveryAsked(transaction, { tenantId, id, now });
  await deliverNow(transaction, { tenantId, endpointId, deliveries: [delivery] });
};
