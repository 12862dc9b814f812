import { inBoundedSteps } from '../../jobs/in-bounded-steps.ts';
import type { JobHandler, Timer } from '../../jobs/job.ts';
import { deleteExpiredReplies } from '../queries/delete-expired-replies.ts';

/** Removes replies whose 24 hours are over; in bounded steps, so that nothing waits for long. */
export const forgetReplies: JobHandler = ({ database, now }) =>
  inBoundedSteps((most) => deleteExpiredReplies(database, { now, most }));

/** The jobs and timers of idempotency. */
export const idempotencyWork: { jobs: Record<string, JobHandler>; timers: Timer[] } = {
  jobs: { 'core.forget_replies': forgetReplies },
  timers: [{ job: 'core.forget_replies', schedule: '23 * * * *' }],
};
