import { z } from 'zod';
import { instant, type Queryable, sql } from '../../database/sql.ts';

const row = z.strictObject({ destination_id: z.string(), status: z.string(), occurred_at: z.date() });

/** A delivery that is gone. */
export type GoneDelivery = z.infer<typeof row>;

/** Events or conversions of a product, by id and receipt. */
export type DeliveriesOf = {
  tenantId: string;
  product: string;
  subjects: readonly { id: string; created_at: Date }[];
};

/** Deletes every delivery of these events or conversions, and names them with the status they had. */
export const deleteDeliveriesOf = (
  db: Queryable,
  { tenantId, product, subjects }: DeliveriesOf,
): Promise<readonly GoneDelivery[]> => {
  const times = subjects.map((subject) => instant(subject.created_at));
  const ids = subjects.map(({ id }) => id);
  return db.any(sql.type(row)`
    DELETE FROM core.delivery AS delivery
    USING
      core.destination AS destination,
      unnest(${sql.array(times, 'timestamptz')}, ${sql.array(ids, 'text')}) AS gone (created_at, id)
    WHERE destination.tenant_id = ${tenantId} AND destination.product = ${product}
      AND delivery.tenant_id = ${tenantId} AND delivery.destination_id = destination.id
      AND delivery.created_at = gone.created_at AND delivery.id = gone.id
    RETURNING delivery.destination_id, delivery.status, delivery.occurred_at
  `);
};
