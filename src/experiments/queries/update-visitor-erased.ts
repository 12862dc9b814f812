import { type Queryable, sql } from '../../core/database/sql.ts';
import type { VisitorKey } from './find-visitor.ts';

/** Whose facts become nobody's: `as` takes the place of the id, `identities` tell their sales without an id from repeats. */
export type ErasedVisitor = VisitorKey & { as: string; identities: readonly string[] };

/**
 * Takes a visitor from all that counts of them: the segments, ids of sales and goal data are gone, the facts stay under an
 * id that nobody has, so that exposures, conversions and sales still belong together and are counted as before.
 */
export const updateVisitorErased = (
  db: Queryable,
  { tenantId, projectId, visitorId, as, identities }: ErasedVisitor,
) => {
  const theirs = sql.fragment`tenant_id = ${tenantId} AND project_id = ${projectId} AND visitor_id = ${visitorId}`;
  return db.query(sql.typeAlias('nothing')`
    WITH segments AS (
      DELETE FROM experiments.visitor WHERE ${theirs}
    ), exposures AS (
      UPDATE experiments.exposure SET visitor_id = ${as} WHERE ${theirs}
    ), conversions AS (
      UPDATE experiments.conversion SET visitor_id = ${as}, bucketing = '{}', segments = '{}' WHERE ${theirs}
    ), identities AS (
      DELETE FROM experiments.transaction_identity
      WHERE tenant_id = ${tenantId} AND project_id = ${projectId}
        AND identity = ANY (${sql.array([...identities], 'text')})
    )
    UPDATE experiments.transaction
    SET visitor_id = ${as}, transaction_id = NULL, goal_data = '[]', bucketing = '{}', segments = '{}'
    WHERE ${theirs}
  `);
};
