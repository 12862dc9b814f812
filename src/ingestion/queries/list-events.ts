import { z } from 'zod';
import { matching } from '../../core/database/fragments.ts';
import { type Fragment, instant, type Queryable, sql } from '../../core/database/sql.ts';
import { afterPosition, type RequestedPage } from '../../core/pagination/after-position.ts';
import { receiptOf } from '../domain/event-receipt.ts';
import { mostBytesAtOnce } from './event-bytes.ts';
import { eventColumns, eventRow } from './event-row.ts';

const row = eventRow.extend({ is_within: z.boolean() });

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

/**
 * A page of events, newest first by their receipt, and one row more when there are more. Those that are not within have
 * no place on it: the customData of the rows before them is as much as one page holds. Theirs is not read.
 */
export const listEvents = (
  db: Queryable,
  { tenantId, storeId, eventName, source, from, to, limit, after }: EventFilters & RequestedPage,
) => {
  const { since, until } = receiptOf({ from, to });
  return db.any(sql.type(row)`
    WITH page AS (
      SELECT id, event_name, event_id, event_time, source, custom_data, created_at
      FROM ingestion.event
      WHERE tenant_id = ${tenantId} AND store_id = ${storeId} ${matching({ event_name: eventName, source })}
        AND event_time >= ${instant(from)} AND created_at >= ${instant(since)} ${before(to, until)} ${afterPosition(after)}
      ORDER BY created_at DESC, id DESC
      LIMIT ${limit + 1}
    ), measured AS (
      SELECT
        *,
        COALESCE(sum(octet_length(custom_data)) OVER earlier, 0) <= ${mostBytesAtOnce}
          OR row_number() OVER earlier = 1 AS is_within
      FROM page
      WINDOW earlier AS (ORDER BY created_at DESC, id DESC ROWS UNBOUNDED PRECEDING)
    )
    SELECT ${eventColumns({ tenantId, storeId }, sql.fragment`CASE WHEN is_within THEN custom_data END`)}, is_within
    FROM measured AS event
    ORDER BY created_at DESC, id DESC
  `);
};
