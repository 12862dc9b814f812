import { instant, type Queryable, sql } from '../../database/sql.ts';

/** Forgets secrets that were replaced and sign no more. All tenants: they expire by the clock alone. */
export const deleteExpiredSecrets = (db: Queryable, { now }: { now: Date }) =>
  db.query(sql.typeAlias('nothing')`DELETE FROM core.webhook_secret WHERE expires_at <= ${instant(now)}`);
