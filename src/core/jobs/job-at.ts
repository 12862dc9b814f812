import type { NewJob } from './queries/insert-job.ts';

/** The job of a place, which its payload names, at once or at a time of its own: of those at one time one is left. */
export const jobAt = (name: string, place: Readonly<Record<string, string>>, runAt?: Date): NewJob => {
  const key = [name, ...Object.values(place)].join(':');
  return runAt ? { name, payload: place, key: `${key}:${runAt.toISOString()}`, runAt } : { name, payload: place, key };
};
