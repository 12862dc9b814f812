import { matching } from '../../core/database/fragments.ts';
import { instant, type Queryable, sql } from '../../core/database/sql.ts';
import { afterPosition, type RequestedPage } from '../../core/pagination/after-position.ts';
import { clickColumns, clickRow } from './click-row.ts';
import { receivedAfter } from './received-after.ts';
import { within } from './within.ts';

/** Which clicks a list is about. */
export type ClickFilters = {
  tenantId: string;
  storeId: string | undefined;
  from: Date | undefined;
  to: Date | undefined;
};

/** Says of a position what `afterPosition` says in a form that keeps newer partitions from being read. */
const receivedUntil = (after: RequestedPage['after']) =>
  after ? sql.fragment`AND created_at <= ${instant(after.createdAt)}` : sql.fragment``;

/** A page of clicks, newest first, and one row more when there are more. */
export const listClicks = (
  db: Queryable,
  { tenantId, storeId, from, to, limit, after }: ClickFilters & RequestedPage,
) =>
  db.any(sql.type(clickRow)`
    SELECT ${clickColumns}
    FROM attribution.click
    WHERE tenant_id = ${tenantId} ${matching({ store_id: storeId })}
      ${within('clicked_at', { from, to })} ${receivedAfter(from)} ${receivedUntil(after)} ${afterPosition(after)}
    ORDER BY created_at DESC, id DESC
    LIMIT ${limit + 1}
  `);
