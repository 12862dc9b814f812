import { dayMs } from '../../core/time/day.ts';

const keptDays = 30;

/** When the records of an export that was completed then are removed. */
export const recordsExpireAt = (completedAt: Date): Date => new Date(completedAt.getTime() + keptDays * dayMs);

/** The records of exports that were completed by this instant have expired. */
export const expiredSince = (now: Date): Date => new Date(now.getTime() - keptDays * dayMs);
