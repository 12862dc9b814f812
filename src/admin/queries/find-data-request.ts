import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { dataRequestColumns, dataRequestRow } from './data-request-row.ts';

const record = z.strictObject({
  product: z.string(),
  mode: z.enum(['live', 'test']),
  resource: z.string(),
  data: z.record(z.string(), z.unknown()),
});

const row = dataRequestRow.extend({ records: z.array(record).nullable(), has_all_records: z.boolean() });

/** A data request with what an export found, as long as it is kept. */
export type DataRequestDetailRow = z.infer<typeof row>;

/** Finds a data request of an organization. */
export const findDataRequest = (
  db: Queryable,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<DataRequestDetailRow | null> =>
  db.maybeOne(sql.type(row)`
    SELECT ${dataRequestColumns}, records, has_all_records
    FROM core.data_request
    WHERE tenant_id = ${tenantId} AND id = ${id}
  `);
