import { type Queryable, sql } from '../../database/sql.ts';

/** Gives the jobs of dead workers back to the queue. All tenants: the queue stands above them. */
export const unlockJobsOfWorkers = (db: Queryable, { workerIds }: { workerIds: readonly string[] }) =>
  db.query(sql.typeAlias('nothing')`
    SELECT FROM graphile_worker.force_unlock_workers(${sql.array([...workerIds], 'text')})
  `);
