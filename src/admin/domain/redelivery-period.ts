import { readIsoInstant } from '../../core/time/instant.ts';

/** A period, `until` excluded, or what is wrong with it. */
export const readRedeliveryPeriod = (
  { from, to }: { from: string; to: string },
  horizon: Date,
): { from: Date; until: Date } | { problems: Record<string, string> } => {
  const [start, end] = [readIsoInstant(from), readIsoInstant(to)];
  const problems: Record<string, string> = {};
  if (!start) problems.from = 'Invalid ISO 8601 date-time format';
  else if (start < horizon) problems.from = 'Must be at most 30 days ago';
  if (!end) problems.to = 'Invalid ISO 8601 date-time format';
  else if (start && end <= start) problems.to = 'Must be after from';
  return start && end && Object.keys(problems).length === 0 ? { from: start, until: end } : { problems };
};
