import { memoryPerDatabase } from '../../core/database/memory-per-database.ts';
import { type Database, type Fragment, sql } from '../../core/database/sql.ts';
import { rematchJobName, rematchKey, settledAt, settledRematchKey } from '../domain/rematch.ts';

type Received = { tenantId: string; storeId: string; now: Date };

/** The last job that is known to have been added for when the clicks of a store have settled, by its key. */
const orderedOf = memoryPerDatabase<string>();

const laterKey = (click: Received): string => settledRematchKey(click, settledAt(click.now));

/**
 * When to match once more what this click may have missed; null where this process knows that a job waits for that already.
 * Other processes may add the same job, which leaves it as it is.
 */
export const laterRematchAt = (database: Database, click: Received): string | null =>
  orderedOf(database).get(rematchKey(click)) === laterKey(click) ? null : settledAt(click.now).toISOString();

/** Remembers which later jobs a statement added for these clicks, once it has succeeded; `keys` are those of its jobs. */
export const rememberRematchJobs = (database: Database, clicks: readonly Received[], keys: readonly string[]): void => {
  if (keys.length === 0) return;
  const added = new Set(keys);
  for (const click of clicks)
    if (added.has(laterKey(click))) orderedOf(database).set(rematchKey(click), laterKey(click));
};

/** Stores that learned something, each with the time of a later job that is still to be added. */
const later = sql.fragment`
  UNION
  SELECT store_id, arrived.rematch_at
  FROM news JOIN arrived USING (store_id, fbclid)
  WHERE arrived.rematch_at IS NOT NULL
`;

/**
 * The parts of a statement that add what jobs its clicks need, their keys in `rematch_job`: one at once for each store
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
    SELECT job.key
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
