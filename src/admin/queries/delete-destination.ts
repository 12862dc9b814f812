import { instant, type Queryable, sql } from '../../core/database/sql.ts';
import { type DestinationRow, destinationColumns, destinationRow } from './destination-row.ts';

/** Deletes a destination with its credentials; what was sent to it can still be seen. Null where there is none. */
export const deleteDestination = (
  db: Queryable,
  { tenantId, id, now }: { tenantId: string; id: string; now: Date },
): Promise<DestinationRow | null> =>
  db.maybeOne(sql.type(destinationRow)`
    UPDATE core.destination
    SET credentials = NULL, is_enabled = false, deleted_at = ${instant(now)}
    WHERE tenant_id = ${tenantId} AND id = ${id} AND deleted_at IS NULL
    RETURNING ${destinationColumns}
  `);
