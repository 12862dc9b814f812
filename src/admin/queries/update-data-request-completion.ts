import { instant, type Queryable, sql } from '../../core/database/sql.ts';
import type { CollectedRecord } from '../../core/personal-data/collect-records.ts';
import type { Finding } from '../../core/personal-data/findings.ts';

/** How a data request ended. */
export type Completion = {
  tenantId: string;
  id: string;
  findings: readonly Finding[];
  records: readonly CollectedRecord[] | null;
  hasAllRecords: boolean;
  now: Date;
};

/** Completes a data request; what the person was found by is forgotten. */
export const updateDataRequestCompletion = (db: Queryable, completion: Completion) =>
  db.query(sql.typeAlias('nothing')`
    UPDATE core.data_request SET
      findings = ${JSON.stringify(completion.findings)},
      records = ${completion.records && JSON.stringify(completion.records)},
      has_all_records = ${completion.hasAllRecords}, traces = NULL, completed_at = ${instant(completion.now)}
    WHERE tenant_id = ${completion.tenantId} AND id = ${completion.id}
  `);
