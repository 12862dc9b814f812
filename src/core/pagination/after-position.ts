import { type Fragment, instant, sql } from '../database/sql.ts';
import type { Position } from './cursor.ts';

/** A page of a list that is walked by cursor: at most so many rows, those after a position. */
export type RequestedPage = { limit: number; after: Position | null };

/** `AND` the rows that a list, newest first, shows after this position; all of them without one. */
export const afterPosition = (position: Position | null): Fragment =>
  position
    ? sql.fragment`AND (created_at, id) < (${instant(position.createdAt)}::timestamptz, ${position.id})`
    : sql.fragment``;
