import type { Queryable } from '../database/sql.ts';
import { type DeliveriesOf, deleteDeliveriesOf } from './queries/delete-deliveries-of.ts';
import { upsertFailures } from './queries/upsert-failures.ts';

/**
 * Removes what ad platforms were or are to be told of events or conversions that are erased, and resolves to how many
 * deliveries that were. Nothing is sent any more but for a request that is under way; statistics keep their sums, with
 * what was pending as failed.
 */
export const eraseDeliveries = async (db: Queryable, about: DeliveriesOf): Promise<number> => {
  if (about.subjects.length === 0) return 0;
  const gone = await deleteDeliveriesOf(db, about);
  const pending = gone.filter(({ status }) => status === 'pending');
  if (pending.length > 0) await upsertFailures(db, { tenantId: about.tenantId, deliveries: pending });
  return gone.length;
};
