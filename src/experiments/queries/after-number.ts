import { type Fragment, instant, sql } from '../../core/database/sql.ts';
import type { Position } from '../../core/pagination/cursor.ts';

/** `AND` the rows behind a position of a list, newest first, whose ids are numbers; a position that is none leads nowhere. */
export const afterNumber = (position: Position | null): Fragment => {
  if (!position) return sql.fragment``;
  if (!/^\d{1,15}$/.test(position.id)) return sql.fragment`AND false`;
  return sql.fragment`AND (created_at, id) < (${instant(position.createdAt)}::timestamptz, ${Number(position.id)})`;
};
