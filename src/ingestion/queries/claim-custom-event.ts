import { type Queryable, sql } from '../../core/database/sql.ts';
import { type CustomEventRow, customEventColumns, customEventRow } from './custom-event-row.ts';

/** Finds a custom event of this tenant and keeps others from changing it until the transaction ends. */
export const claimCustomEvent = (
  db: Queryable,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<CustomEventRow | null> =>
  db.maybeOne(sql.type(customEventRow)`
    SELECT ${customEventColumns}
    FROM ingestion.custom_event
    WHERE tenant_id = ${tenantId} AND id = ${id}
    FOR NO KEY UPDATE
  `);
