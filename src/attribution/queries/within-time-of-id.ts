import { type Fragment, instant, sql } from '../../core/database/sql.ts';
import { timeOfId } from '../../core/identifiers/identifier.ts';
import { dayMs } from '../../core/time/day.ts';

/** Where a click of this id may lie: the time inside an id made here leads to one or two partitions. */
export const withinTimeOfId = (column: Fragment, id: string): Fragment => {
  const time = timeOfId(id)?.getTime();
  if (time === undefined) return sql.fragment`true`;
  return sql.fragment`
    ${column} BETWEEN ${instant(new Date(time - dayMs))}::timestamptz AND ${instant(new Date(time + dayMs))}::timestamptz
  `;
};
