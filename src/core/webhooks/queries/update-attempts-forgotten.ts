import { type Queryable, sql } from '../../database/sql.ts';

/** Takes what receivers answered from the attempts of these deliveries: some repeat what they were sent. */
export const updateAttemptsForgotten = (
  db: Queryable,
  { tenantId, deliveryIds }: { tenantId: string; deliveryIds: readonly string[] },
) =>
  db.query(sql.typeAlias('nothing')`
    UPDATE core.webhook_attempt SET reply = NULL
    WHERE tenant_id = ${tenantId} AND delivery_id = ANY (${sql.array([...deliveryIds], 'text')}) AND reply IS NOT NULL
  `);
