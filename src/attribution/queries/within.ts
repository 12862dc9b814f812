import { type Fragment, instant, sql } from '../../core/database/sql.ts';

/** From an instant, until before another; open where there is none. */
export type Bounds = { from: Date | undefined; to: Date | undefined };

/** `AND` the rows whose column lies within the bounds. */
export const within = (column: string, { from, to }: Bounds): Fragment => {
  const name = sql.identifier([column]);
  const since = from ? sql.fragment`AND ${name} >= ${instant(from)}` : sql.fragment``;
  const until = to ? sql.fragment`AND ${name} < ${instant(to)}` : sql.fragment``;
  return sql.fragment`${since} ${until}`;
};
