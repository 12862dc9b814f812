import { instant, type Queryable, sql } from '../../core/database/sql.ts';

/** Which evidence: that of these clicks, received from an instant until before another. */
type ClickEvidenceSlice = {
  tenantId: string;
  storeIds: readonly string[];
  ids: readonly string[];
  from: Date;
  to: Date;
};

/** Deletes what clicks are recognised by, as far as it was received in this time, which is how it is found. */
export const deleteEvidenceOfClicks = (db: Queryable, { tenantId, storeIds, ids, from, to }: ClickEvidenceSlice) =>
  db.query(sql.typeAlias('nothing')`
    DELETE FROM attribution.click_evidence
    WHERE tenant_id = ${tenantId} AND store_id COLLATE "C" = ANY (${sql.array([...storeIds], 'text')})
      AND received_at >= ${instant(from)} AND received_at < ${instant(to)}
      AND click_id = ANY (${sql.array([...ids], 'text')})
  `);
