import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { dataRequestColumns, dataRequestRow } from './data-request-row.ts';

const row = dataRequestRow.extend({
  traces: z.record(z.string(), z.array(z.string())),
  actor_type: z.enum(['operator', 'api_key']),
  actor_id: z.string().nullable(),
  request_id: z.string(),
});

/** A data request that is to be carried out, with whose it is and what the person is found by. */
export type PendingDataRequestRow = z.infer<typeof row>;

/** Finds a data request that is pending and keeps others from working on it until the transaction ends. */
export const claimDataRequest = (
  db: Queryable,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<PendingDataRequestRow | null> =>
  db.maybeOne(sql.type(row)`
    SELECT ${dataRequestColumns}, traces, actor_type, actor_id, request_id
    FROM core.data_request
    WHERE tenant_id = ${tenantId} AND id = ${id} AND completed_at IS NULL
    FOR NO KEY UPDATE
  `);
