import { type Queryable, sql } from '../../core/database/sql.ts';
import { type DestinationRow, destinationColumns, destinationRow } from './destination-row.ts';

/** Finds a destination of this tenant that was not deleted. */
export const findDestination = (
  db: Queryable,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<DestinationRow | null> =>
  db.maybeOne(sql.type(destinationRow)`
    SELECT ${destinationColumns}
    FROM core.destination
    WHERE tenant_id = ${tenantId} AND id = ${id} AND deleted_at IS NULL
  `);
