import { type Fragment, sql } from '../../core/database/sql.ts';
import { addJobCall } from '../../core/jobs/queries/insert-job.ts';
import { rematchAtOnce } from '../domain/rematch.ts';

/** The part of a statement that adds a job for each of these stores that its part `changed` names; `tenant_id` is in the job. */
export const addRematchJobs = (tenantId: string, storeIds: readonly string[]): Fragment =>
  sql.fragment`${sql.join(
    storeIds.toSorted().map(
      (storeId) => sql.fragment`
        SELECT 1 AS job FROM ${addJobCall(rematchAtOnce({ tenantId, storeId }))}
        WHERE EXISTS (SELECT FROM changed WHERE store_id = ${storeId})
      `,
    ),
    sql.fragment` UNION ALL `,
  )}`;
