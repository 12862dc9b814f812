import { matching } from '../../core/database/fragments.ts';
import { type Fragment, instant, type Queryable, sql } from '../../core/database/sql.ts';
import { afterPosition, type RequestedPage } from '../../core/pagination/after-position.ts';
import { receiptOf } from '../domain/event-receipt.ts';
import { eventColumns, eventRow } from './event-row.ts';

/** Which events a list is about: `from` inclusive, `to` exclusive, both by the time they happened. */
export type EventFilters = {
  tenantId: string;
  storeId: string;
  eventName: string | undefined;
  source: string | undefined;
  from: Date;
  to: Date | undefined;
};

const before = (to: Date | undefined, until: Date | undefined): Fragment =>
  to && until ? sql.fragment`AND event_time < ${instant(to)} AND created_at < ${instant(until)}` : sql.fragment``;

/** A page of events, newest first by their receipt, and one row more when there are more. */
export const listEvents = (
  db: Queryable,
  { tenantId, storeId, eventName, source, from, to, limit, after }: EventFilters & RequestedPage,
) => {
  const { since, until } = receiptOf({ from, to });
  return db.any(sql.type(eventRow)`
    SELECT ${eventColumns({ tenantId, storeId })}
    FROM ingestion.event
    WHERE tenant_id = ${tenantId} AND store_id = ${storeId} ${matching({ event_name: eventName, source })}
      AND event_time >= ${instant(from)} AND created_at >= ${instant(since)} ${before(to, until)} ${afterPosition(after)}
    ORDER BY created_at DESC, id DESC
    LIMIT ${limit + 1}
  `);
};
