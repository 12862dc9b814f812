import { z } from 'zod';
import { type Fragment, type Queryable, sql } from '../../core/database/sql.ts';

const texts = z.record(z.string(), z.string());
const anything = z.record(z.string(), z.unknown());
const exposure = z.strictObject({
  experience_id: z.string(),
  variation_id: z.string(),
  environment: z.string(),
  first_seen_at: z.string(),
});
const conversion = z.strictObject({
  goal_id: z.string(),
  environment: z.string(),
  bucketing: texts,
  segments: anything,
  first_converted_at: z.string(),
  last_converted_at: z.string(),
});
const transaction = z.strictObject({
  goal_id: z.string(),
  environment: z.string(),
  transaction_id: z.string().nullable(),
  amount: z.string().nullable(),
  products_count: z.string().nullable(),
  goal_data: z.array(z.object({ key: z.string(), value: z.unknown() })),
  bucketing: texts,
  segments: anything,
  created_at: z.string(),
});
const row = z.strictObject({
  segments: anything.nullable(),
  exposures: z.array(exposure),
  conversions: z.array(conversion),
  transactions: z.array(transaction),
});

/** Everything that counts of one visitor; instants as PostgreSQL writes them in JSON. */
export type VisitorRow = z.infer<typeof row>;

/** One visitor of a project, by the id that is stored. */
export type VisitorKey = { tenantId: string; projectId: number; visitorId: string };

/** Everything that is stored of a visitor and counts. */
export const findVisitor = (db: Queryable, { tenantId, projectId, visitorId }: VisitorKey): Promise<VisitorRow> => {
  const theirs = sql.fragment`tenant_id = ${tenantId} AND project_id = ${projectId} AND visitor_id = ${visitorId}`;
  const list = (table: string, columns: Fragment): Fragment => sql.fragment`COALESCE((
      SELECT json_agg(fact) FROM (SELECT ${columns} FROM ${sql.identifier(['experiments', table])} WHERE ${theirs}) AS fact
    ), '[]')`;
  return db.one(sql.type(row)`
    SELECT
      (SELECT segments FROM experiments.visitor WHERE ${theirs}) AS segments,
      ${list('exposure', sql.fragment`experience_id, variation_id, environment, first_seen_at`)} AS exposures,
      ${list(
        'conversion',
        sql.fragment`goal_id, environment, bucketing, segments, first_converted_at, last_converted_at`,
      )} AS conversions,
      ${list(
        'transaction',
        sql.fragment`
          goal_id, environment, transaction_id, amount::text AS amount, products_count::text AS products_count, goal_data, bucketing,
          segments, created_at`,
      )} AS transactions
  `);
};
