import { type Queryable, sql } from '../../core/database/sql.ts';
import { type ClickRow, clickColumns, clickRow } from './click-row.ts';
import { withinTimeOfId } from './within-time-of-id.ts';

/** Finds a click of this tenant. */
export const findClick = (
  db: Queryable,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<ClickRow | null> =>
  db.maybeOne(sql.type(clickRow)`
    SELECT ${clickColumns}
    FROM attribution.click
    WHERE tenant_id = ${tenantId} AND id = ${id} AND ${withinTimeOfId(sql.fragment`created_at`, id)}
  `);
