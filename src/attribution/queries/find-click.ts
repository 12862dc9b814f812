import { instant, type Queryable, sql } from '../../core/database/sql.ts';
import { timeOfId } from '../../core/identifiers/identifier.ts';
import { dayMs } from '../../core/time/day.ts';
import { type ClickRow, clickColumns, clickRow } from './click-row.ts';

/** An id made here tells when its click was received, which bounds the search to one or two partitions. */
const aroundTimeOf = (id: string) => {
  const time = timeOfId(id)?.getTime();
  if (time === undefined) return sql.fragment``;
  const [earliest, latest] = [new Date(time - dayMs), new Date(time + dayMs)];
  return sql.fragment`AND created_at BETWEEN ${instant(earliest)} AND ${instant(latest)}`;
};

/** Finds a click of this tenant. */
export const findClick = (
  db: Queryable,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<ClickRow | null> =>
  db.maybeOne(sql.type(clickRow)`
    SELECT ${clickColumns}
    FROM attribution.click
    WHERE tenant_id = ${tenantId} AND id = ${id} ${aroundTimeOf(id)}
  `);
