import { memoryPerDatabase } from '../../core/database/memory-per-database.ts';
import { type Database, type Fragment, sql } from '../../core/database/sql.ts';
import { rematchJobName, rematchKey, settledAt } from '../domain/rematch.ts';

type Received = { tenantId: string; storeId: string; now: Date };

/** A job that a statement added: for when it was put off, null for one at once. */
export type AddedRematchJob = { store_id: string; rematch_at: string | null };

/** When the latest later job runs that is known to have been added for a store, by the key of its job at once. */
const orderedOf = memoryPerDatabase<string>();

/**
 * When to match once more what this click may have missed; null where this process knows that a job waits for that already.
 * Other processes may add the same job, which leaves it as it is.
 */
export const laterRematchAt = (database: Database, click: Received): string | null => {
  const at = settledAt(click.now).toISOString();
  return orderedOf(database).get(rematchKey(click)) === at ? null : at;
};

/** Remembers which later jobs a statement added, once it has succeeded. */
export const rememberRematchJobs = (database: Database, tenantId: string, added: readonly AddedRematchJob[]): void => {
  for (const { store_id: storeId, rematch_at: at } of added)
    if (at !== null) orderedOf(database).set(rematchKey({ tenantId, storeId }), at);
};

/** Stores that learned something, each with the time of a later job that is still to be added. */
const later = sql.fragment`
  UNION
  SELECT store_id, arrived.rematch_at
  FROM news JOIN arrived USING (store_id, fbclid)
  WHERE arrived.rematch_at IS NOT NULL
`;

/**
 * The parts of a statement that add what jobs its clicks need, told in `rematch_job`: one at once for each store
 * where a conversion of the last hour has what is new in `stored` and `stored_evidence`, and, when it `addsLater`, one for
 * each `rematch_at` in `arrived` of a click that said something new. Per piece one row is read, the newest conversion, since
 * ids sort by time; its time is judged outside, or all older ones with that piece would be read. All jobs are added in one
 * order, so that two processes never wait for each other.
 */
export const addClickRematchJobs = (tenantId: string, { addsLater }: { addsLater: boolean }): Fragment => sql.fragment`
  news AS (
    SELECT store_id, fbclid, 'fbclid' AS kind, fbclid AS value, received_at FROM stored
    UNION ALL
    SELECT store_id, fbclid, kind, value, received_at FROM stored_evidence
  ), rematch_job AS (
    SELECT needed.store_id, needed.rematch_at
    FROM (
      SELECT news.store_id, NULL AS rematch_at
      FROM news
      CROSS JOIN LATERAL (
        SELECT created_at
        FROM attribution.conversion_evidence
        WHERE tenant_id = ${tenantId} AND store_id = news.store_id AND kind = news.kind AND value = news.value
        ORDER BY conversion_id DESC
        LIMIT 1
      ) AS newest
      WHERE newest.created_at >= news.received_at - interval '1 hour'
      GROUP BY news.store_id
      ${addsLater ? later : sql.fragment``}
      ORDER BY store_id, rematch_at
    ) AS needed
    CROSS JOIN LATERAL graphile_worker.add_job(
      ${rematchJobName},
      json_build_object(
        'tenantId', ${tenantId}::text, 'storeId', needed.store_id, 'isLater', needed.rematch_at IS NOT NULL
      ),
      run_at => needed.rematch_at::timestamptz,
      job_key => ${rematchKey({ tenantId, storeId: '' })}::text || needed.store_id
        || COALESCE(':later:' || needed.rematch_at, ''),
      job_key_mode => 'preserve_run_at'
    ) AS job
    WHERE job.key IS NOT NULL
  )
`;
