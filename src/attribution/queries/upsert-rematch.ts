import { instant, type Queryable, sql } from '../../core/database/sql.ts';

/** Notes up to which receipt the evidence of a store has been held against earlier conversions; it never goes back. */
export const upsertRematch = (
  db: Queryable,
  { tenantId, storeId, doneUntil }: { tenantId: string; storeId: string; doneUntil: Date },
) =>
  db.query(sql.typeAlias('nothing')`
    INSERT INTO attribution.rematch (tenant_id, store_id, done_until)
    VALUES (${tenantId}, ${storeId}, ${instant(doneUntil)})
    ON CONFLICT (tenant_id, store_id) DO UPDATE SET done_until = EXCLUDED.done_until
    WHERE rematch.done_until < EXCLUDED.done_until
  `);
