import { type Fragment, sql } from '../../core/database/sql.ts';
import { rematchJobName, rematchKey } from '../domain/rematch.ts';

/** The part of a statement that adds a job for each store that its part `changed` names; `tenant_id` is in the job. */
export const addRematchJobs = (tenantId: string): Fragment => sql.fragment`
  SELECT job.id
  FROM (SELECT DISTINCT store_id FROM changed ORDER BY store_id) AS woken_store
  CROSS JOIN LATERAL graphile_worker.add_job(
    ${rematchJobName}, json_build_object('tenantId', ${tenantId}::text, 'storeId', woken_store.store_id),
    job_key => ${rematchKey({ tenantId, storeId: '' })}::text || woken_store.store_id, job_key_mode => 'preserve_run_at'
  ) AS job
`;
