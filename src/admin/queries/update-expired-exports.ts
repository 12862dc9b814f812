import { instant, type Queryable, sql } from '../../core/database/sql.ts';

/** Removes the records of exports that were completed before then. All tenants: they expire by the clock alone. */
export const updateExpiredExports = (db: Queryable, { completedBefore }: { completedBefore: Date }) =>
  db.query(sql.typeAlias('nothing')`
    UPDATE core.data_request SET records = NULL
    WHERE records IS NOT NULL AND completed_at <= ${instant(completedBefore)}
  `);
