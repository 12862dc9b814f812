import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { type CountedExperience, exposedVisitors, inEnvironment } from './exposed-visitors.ts';

const row = z.strictObject({
  variation_id: z.string(),
  goal_id: z.string(),
  transactions: z.number(),
  revenue: z.string(),
});

/** Transactions and what they add up to, by variation and goal, of visitors after they saw the one variation they saw. */
export const countTransactions = (db: Queryable, experience: CountedExperience) =>
  db.any(sql.type(row)`
    SELECT
      exposed.variation_id, transaction.goal_id, count(*) AS transactions,
      COALESCE(sum(transaction.amount), 0)::text AS revenue
    FROM (${exposedVisitors(experience)}) AS exposed
    JOIN experiments.transaction
      ON transaction.tenant_id = ${experience.tenantId} AND transaction.project_id = ${experience.projectId}
      AND transaction.visitor_id = exposed.visitor_id AND transaction.created_at >= exposed.seen_at
      ${inEnvironment('transaction', experience)}
    WHERE exposed.seen = 1
    GROUP BY exposed.variation_id, transaction.goal_id
  `);
