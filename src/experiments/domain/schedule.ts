import type { ConfigurationDocument, Experience } from './document.ts';

/** When an experience changes by itself, and to what; null for never. */
const switchOf = ({ status, start_at: startAt, stop_at: stopAt }: Experience): { at: Date; to: string } | null => {
  if (status === 'scheduled' && startAt) return { at: new Date(startAt), to: 'active' };
  return status === 'active' && stopAt ? { at: new Date(stopAt), to: 'completed' } : null;
};

/** The next instant at which something changes by itself; null where nothing does. */
export const nextSwitchAt = ({ experiences = [] }: ConfigurationDocument): Date | null => {
  const times = experiences.flatMap((experience) => switchOf(experience)?.at.getTime() ?? []);
  const earliest = times.filter(Number.isFinite).reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  return Number.isFinite(earliest) ? new Date(earliest) : null;
};

/** An experience with what is due by now; it may start and stop at once. */
const switched = (experience: Experience, now: Date): Experience => {
  const due = switchOf(experience);
  if (!due || !(due.at <= now)) return experience;
  const { start_at: _start, stop_at: stopAt, ...rest } = experience;
  const next: Experience = { ...rest, status: due.to, ...(due.to === 'active' && stopAt && { stop_at: stopAt }) };
  return switched(next, now);
};

/** The configuration with every change that is due by now; null where none is. */
export const switchDue = (document: ConfigurationDocument, now: Date): ConfigurationDocument | null => {
  const { experiences = [] } = document;
  const after = experiences.map((experience) => switched(experience, now));
  return after.some((experience, index) => experience !== experiences[index])
    ? { ...document, experiences: after }
    : null;
};
