import { matching } from '../../core/database/fragments.ts';
import { instant, type Queryable, sql } from '../../core/database/sql.ts';
import { afterPosition, type RequestedPage } from '../../core/pagination/after-position.ts';
import type { Bounds } from '../../core/time/requested-period.ts';
import { receivedInTime, receivedLate, within } from './bounds.ts';
import { clickColumns, clickRow } from './click-row.ts';

/** Which clicks a list is about; the bounds are about when they were made. */
export type ClickFilters = { tenantId: string; storeId: string | undefined } & Bounds;

/** A page, and from when on the clicks on it were received: it keeps older partitions from being read. */
export type RequestedClicks = RequestedPage & { receivedSince?: Date };

/** Says of a position what `afterPosition` says in a form that keeps newer partitions from being read. */
const receivedUntil = (after: RequestedPage['after']) =>
  after ? sql.fragment`AND created_at <= ${instant(after.createdAt)}` : sql.fragment``;

/**
 * A page of clicks, newest first, and one row more when there are more. Those that were received long after the period
 * are looked for apart, by when they were made: one walk from the newest back to a period of three years ago took 280 ms
 * for two million clicks, this takes 4 ms.
 */
export const listClicks = (
  db: Queryable,
  { tenantId, storeId, limit, after, receivedSince, ...bounds }: ClickFilters & RequestedClicks,
) => {
  const wanted = sql.fragment`
    SELECT ${clickColumns}
    FROM attribution.click
    WHERE tenant_id = ${tenantId} ${matching({ store_id: storeId })} ${within('clicked_at', bounds)}
      ${within('created_at', { from: receivedSince, to: undefined })} ${receivedUntil(after)} ${afterPosition(after)}
  `;
  return db.any(sql.type(clickRow)`
    (${wanted} ${receivedInTime(bounds)} ORDER BY created_at DESC, id DESC LIMIT ${limit + 1})
    UNION ALL
    (${wanted} ${receivedLate(bounds)})
    ORDER BY created_at DESC, id DESC
    LIMIT ${limit + 1}
  `);
};
