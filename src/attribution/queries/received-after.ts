import { type Fragment, instant, sql } from '../../core/database/sql.ts';

const dayMs = 24 * 60 * 60 * 1_000;

/**
 * `AND` the clicks that were received late enough to have been made at an instant or later; all of them without one. A
 * click is made at most five minutes after it is received, so a day leaves room, and older partitions are not read.
 */
export const receivedAfter = (madeAt: Date | undefined): Fragment =>
  madeAt ? sql.fragment`AND created_at >= ${instant(new Date(madeAt.getTime() - dayMs))}` : sql.fragment``;
