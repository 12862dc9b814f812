import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({ number: z.number() });

/** The next number for a project or an account that is made here. All tenants: ids are unique per server. */
export const nextProjectNumber = async (db: Queryable): Promise<number> => {
  const { number } = await db.one(sql.type(row)`SELECT nextval('experiments.project_number') AS number`);
  return number;
};
