import type { Database } from '../database/sql.ts';
import { deleteSilentWorkers } from './queries/delete-silent-workers.ts';
import { listUnknownWorkers } from './queries/list-unknown-workers.ts';
import { unlockJobsOfWorkers } from './queries/unlock-jobs-of-workers.ts';
import { upsertWorkerBeat } from './queries/upsert-worker-beat.ts';

const beatMs = 3_000;

/**
 * Keeps saying that the workers of this process live, and takes the jobs of those that fell silent, or never came to say
 * so, away from them: the job library alone would leave a killed worker's jobs locked for four hours. The times are the
 * database's own, so that machines with wrong clocks agree.
 */
export const startHeartbeat = (
  database: Database,
  workerIds: ReadonlySet<string>,
  onError: (error: unknown) => void,
): { beatNow(): void; stop(): Promise<void> } => {
  let beating = Promise.resolve();
  const beat = async (): Promise<void> => {
    if (workerIds.size > 0) await upsertWorkerBeat(database, { workerIds: [...workerIds] });
    await database.transaction(async (transaction) => {
      const dead = [...(await deleteSilentWorkers(transaction)), ...(await listUnknownWorkers(transaction))];
      if (dead.length > 0) await unlockJobsOfWorkers(transaction, { workerIds: dead.map(({ id }) => id) });
    });
  };
  const beatNow = () => {
    beating = beating.then(beat).catch(onError);
  };
  beatNow();
  const timer = setInterval(beatNow, beatMs);
  return {
    beatNow,
    stop: async () => {
      clearInterval(timer);
      await beating;
    },
  };
};
