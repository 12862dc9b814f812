import { type Queryable, sql } from '../../core/database/sql.ts';

/** Deletes that these clicks are recognised by one of these hashes, whenever that was received, and of clicks that are gone too. */
export const deleteEvidenceOfPerson = (
  db: Queryable,
  { tenantId, values, ids }: { tenantId: string; values: readonly string[]; ids: readonly string[] },
) =>
  db.query(sql.typeAlias('nothing')`
    DELETE FROM attribution.click_evidence
    WHERE tenant_id = ${tenantId} AND store_id IN (SELECT id FROM attribution.store WHERE tenant_id = ${tenantId})
      AND kind IN ('identity', 'visitor_id') AND value = ANY (${sql.array([...values], 'text')})
      AND click_id = ANY (${sql.array([...ids], 'text')})
  `);
