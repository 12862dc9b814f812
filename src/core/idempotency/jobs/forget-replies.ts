import type { JobHandler, Timer } from '../../jobs/job.ts';
import { deleteExpiredReplies } from '../queries/delete-expired-replies.ts';

const rowsAtOnce = 5_000;

/** Removes replies whose 24 hours are over; in bounded steps, so that nothing waits for long. */
export const forgetReplies: JobHandler = async ({ database, now }) => {
  let removed: number;
  do removed = await deleteExpiredReplies(database, { now, most: rowsAtOnce });
  while (removed === rowsAtOnce);
};

/** The jobs and timers of idempotency. */
export const idempotencyWork: { jobs: Record<string, JobHandler>; timers: Timer[] } = {
  jobs: { 'core.forget_replies': forgetReplies },
  timers: [{ job: 'core.forget_replies', schedule: '23 * * * *' }],
};
