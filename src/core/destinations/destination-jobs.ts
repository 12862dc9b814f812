import type { JobHandler, Timer } from '../jobs/job.ts';
import { deliverEventsJob } from './deliver-events-job.ts';
import { deliverEvents } from './jobs/deliver-events.ts';
import { wakeDestinations } from './jobs/wake-destinations.ts';

const wakeJob = 'core.wake_destinations';
const wakeSwitchedOffJob = 'core.wake_switched_off_destinations';

/** What a worker does for destinations. */
export const destinationJobs: Readonly<Record<string, JobHandler>> = {
  [deliverEventsJob]: deliverEvents,
  [wakeJob]: wakeDestinations({ isEnabled: true, patienceMs: 10_000 }),
  [wakeSwitchedOffJob]: wakeDestinations({ isEnabled: false, patienceMs: 10 * 60 * 1_000 }),
};

/** When it does so by the clock. */
export const destinationTimers: readonly Timer[] = [
  { job: wakeJob, schedule: '* * * * *', isAlsoAtStart: true },
  { job: wakeSwitchedOffJob, schedule: '*/20 * * * *' },
];
