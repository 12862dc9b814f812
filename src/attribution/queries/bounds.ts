import { type Fragment, instant, sql } from '../../core/database/sql.ts';
import { dayMs } from '../../core/time/day.ts';
import type { Bounds } from '../../core/time/requested-period.ts';

type Column = 'clicked_at' | 'occurred_at' | 'created_at';

const lastMs = Date.UTC(10_000, 0, 1) - 1; // the database reads no year of five digits

const aDayAfter = (instant: Date): Date => new Date(Math.min(instant.getTime() + dayMs, lastMs));

/** `AND` the rows whose column lies within the bounds. */
export const within = (column: Column, { from, to }: Bounds): Fragment => {
  const name = sql.identifier([column]);
  const since = from ? sql.fragment`AND ${name} >= ${instant(from)}` : sql.fragment``;
  const until = to ? sql.fragment`AND ${name} < ${instant(to)}` : sql.fragment``;
  return sql.fragment`${since} ${until}`;
};

/**
 * `AND` what was received from when anything made within the bounds can have been, five minutes before it was made at
 * the earliest, until a day after their end, by which nearly all of it has been.
 */
export const receivedInTime = ({ from, to }: Bounds): Fragment =>
  within('created_at', {
    from: from && new Date(from.getTime() - dayMs),
    to: to && aDayAfter(to),
  });

/** `AND` what was received later than that: nothing when the bounds have no end. */
export const receivedLate = ({ to }: Bounds): Fragment =>
  to ? within('created_at', { from: aDayAfter(to), to: undefined }) : sql.fragment`AND false`;
