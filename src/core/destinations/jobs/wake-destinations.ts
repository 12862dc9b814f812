import type { JobHandler } from '../../jobs/job.ts';
import { insertJob } from '../../jobs/queries/insert-job.ts';
import { inHandMs } from '../deliver-batch.ts';
import { deliverEventsAt } from '../deliver-events-job.ts';
import { listWaitingDestinations } from '../queries/list-waiting-destinations.ts';

const mostAtOnce = 1_000;

/**
 * Has destinations looked at for which something has been due for longer than this patience and that nobody works for: of
 * those that are switched on the job was lost, what waits for those that are switched off becomes too old.
 */
export const wakeDestinations =
  ({ isEnabled, patienceMs }: { isEnabled: boolean; patienceMs: number }): JobHandler =>
  async ({ database, now }) => {
    const [dueBefore, soon] = [new Date(now.getTime() - patienceMs), new Date(now.getTime() + inHandMs)];
    const wanted = { isEnabled, dueBefore, now, soon, most: mostAtOnce };
    for (const { tenant_id: tenantId, id: destinationId } of await listWaitingDestinations(database, wanted))
      await insertJob(database, deliverEventsAt({ tenantId, destinationId }));
  };
