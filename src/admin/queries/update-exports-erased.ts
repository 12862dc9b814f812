import { type Queryable, sql } from '../../core/database/sql.ts';
import type { FindingPlace } from '../../core/personal-data/findings.ts';

/** Records of a place by their ids, which exports hold under `idMember`. */
export type ErasedRecords = FindingPlace & { tenantId: string; idMember: string; ids: readonly string[] };

/** Empties the exports of an organization that hold one of these records: they are of somebody who wants to be forgotten. */
export const updateExportsErased = (
  db: Queryable,
  { tenantId, product, mode, resource, idMember, ids }: ErasedRecords,
) =>
  db.query(sql.typeAlias('nothing')`
    UPDATE core.data_request SET records = NULL
    WHERE tenant_id = ${tenantId} AND records IS NOT NULL AND EXISTS (
      SELECT
      FROM json_array_elements(records) AS record
      WHERE record ->> 'product' = ${product} AND record ->> 'mode' = ${mode} AND record ->> 'resource' = ${resource}
        AND record -> 'data' ->> ${idMember} = ANY (${sql.array([...ids], 'text')})
    )
  `);
