import { type Fragment, instant, sql } from '../../core/database/sql.ts';
import type { Position } from '../../core/pagination/cursor.ts';

/** What tells rows of one moment apart in a list of both data sets, where both may hold the same id. */
export const place: Fragment = sql.fragment`(id || '/' || tenant_id)`;

/** A row as something that has its place for an id. */
export const placed = <Row extends { id: string; tenant_id: string; created_at: Date }>(row: Row) => ({
  row,
  id: `${row.id}/${row.tenant_id}`,
  created_at: row.created_at,
});

/** `AND` the rows behind a position whose id is a place; all of them without one. */
export const afterPlace = (position: Position | null): Fragment =>
  position
    ? sql.fragment`AND (created_at, ${place}) < (${instant(position.createdAt)}::timestamptz, ${position.id})`
    : sql.fragment``;
