import type { Experience } from './document.ts';

const followers: Record<string, readonly string[]> = {
  draft: ['scheduled', 'active', 'archived'],
  scheduled: ['draft', 'active', 'archived'],
  active: ['paused', 'completed'],
  paused: ['active', 'completed', 'archived'],
  completed: ['active', 'archived'],
  archived: [],
};

/** What is asked for: undefined keeps, null clears; instants as they were sent. */
export type ExperienceChange = {
  status?: string | undefined;
  startAt?: string | null | undefined;
  stopAt?: string | null | undefined;
};

/** The changed experience, or why it cannot be so. */
export type ChangedExperience =
  | { experience: Experience }
  | { conflict: string }
  | { problems: Record<string, string> };

const inWholeSeconds = (text: string): Date => new Date(Math.floor(new Date(text).getTime() / 1_000) * 1_000);

/** Changes the status and when it changes by itself. The status it has already changes nothing. */
export const changeExperience = (before: Experience, change: ExperienceChange, now: Date): ChangedExperience => {
  const present = before.status ?? 'draft';
  const status = change.status ?? present;
  if (status !== present && !followers[present]?.includes(status))
    return { conflict: `An experience that is '${present}' cannot become '${status}'` };

  const times = { startAt: timeOf(change.startAt, before.start_at), stopAt: timeOf(change.stopAt, before.stop_at) };
  const problems = problemsOf(change, times, status, now);
  if (Object.keys(problems).length > 0) return { problems };

  const { start_at: _start, stop_at: _stop, archived_at: archivedAt, ...rest } = before;
  return {
    experience: {
      ...rest,
      status,
      ...(times.startAt && status !== 'active' && { start_at: times.startAt.toISOString() }),
      ...(times.stopAt && status !== 'completed' && { stop_at: times.stopAt.toISOString() }),
      ...(status === 'archived' && { archived_at: archivedAt ?? now.toISOString() }),
    },
  };
};

type Times = { startAt: Date | null; stopAt: Date | null };

const timeOf = (wanted: string | null | undefined, stored: string | undefined): Date | null => {
  if (wanted === null) return null;
  if (wanted !== undefined) return inWholeSeconds(wanted);
  return stored ? new Date(stored) : null;
};

/** Where times mean something: what is not in these statuses neither starts nor stops by itself. */
const starting = ['draft', 'scheduled'];
const ended = ['completed', 'archived'];

const problemsOf = (change: ExperienceChange, { startAt, stopAt }: Times, status: string, now: Date) => {
  const problems: Record<string, string> = {};
  const isWrong = (time: Date) => !(time > now && time.getUTCFullYear() < 10_000);
  const isTimed = Boolean(change.startAt ?? change.stopAt) || change.status === 'scheduled';
  if (change.startAt && !starting.includes(status)) problems.startAt = 'Is for a draft or a scheduled one alone';
  else if (change.startAt && startAt && isWrong(startAt)) problems.startAt = 'Must be in the future';
  else if (status === 'scheduled' && !startAt) problems.startAt = 'Is needed by a scheduled experience';
  if (change.stopAt && ended.includes(status)) problems.stopAt = 'Is not for one that has ended';
  else if (change.stopAt && stopAt && isWrong(stopAt)) problems.stopAt = 'Must be in the future';
  else if (change.status === 'active' && stopAt && stopAt <= now) problems.stopAt = 'Has passed: give another, or null';
  else if (isTimed && startAt && stopAt && stopAt <= startAt) problems.stopAt = 'Must be after startAt';
  return problems;
};
