import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({ project_id: z.number() });

/** Finds the project an SDK key is for. All tenants: the key is what tells the tenant. */
export const findProjectOfKey = (db: Queryable, { key }: { key: string }) =>
  db.maybeOne(sql.type(row)`
    SELECT project_id FROM experiments.sdk_key WHERE key = ${key}
  `);
