import { type Queryable, sql } from '../../core/database/sql.ts';
import { type DestinationRow, destinationColumns, destinationRow } from './destination-row.ts';

/** Finds a destination that was not deleted and keeps others from changing it until the transaction ends. */
export const claimDestination = (
  db: Queryable,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<DestinationRow | null> =>
  db.maybeOne(sql.type(destinationRow)`
    SELECT ${destinationColumns}
    FROM core.destination
    WHERE tenant_id = ${tenantId} AND id = ${id} AND deleted_at IS NULL
    FOR NO KEY UPDATE
  `);
