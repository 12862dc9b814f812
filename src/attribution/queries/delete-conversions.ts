import { type Queryable, sql } from '../../core/database/sql.ts';

/** Deletes conversions with all they were recognised by. */
export const deleteConversions = (db: Queryable, { tenantId, ids }: { tenantId: string; ids: readonly string[] }) =>
  db.query(sql.typeAlias('nothing')`
    WITH evidence AS (
      DELETE FROM attribution.conversion_evidence
      WHERE tenant_id = ${tenantId} AND conversion_id = ANY (${sql.array([...ids], 'text')})
    )
    DELETE FROM attribution.conversion WHERE tenant_id = ${tenantId} AND id = ANY (${sql.array([...ids], 'text')})
  `);
