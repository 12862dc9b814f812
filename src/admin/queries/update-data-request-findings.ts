import { type Queryable, sql } from '../../core/database/sql.ts';
import type { Finding } from '../../core/personal-data/findings.ts';

/** Keeps what has been found so far. */
export const updateDataRequestFindings = (
  db: Queryable,
  { tenantId, id, findings }: { tenantId: string; id: string; findings: readonly Finding[] },
) =>
  db.query(sql.typeAlias('nothing')`
    UPDATE core.data_request SET findings = ${JSON.stringify(findings)}
    WHERE tenant_id = ${tenantId} AND id = ${id}
  `);
