import type { operations } from '../../../generated/ingestion.ts';
import { recordRead } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { cursorPage, requestedPage } from '../../core/pagination/cursor-page.ts';
import { callingStore, placeOf } from '../calling-store.ts';
import { horizonOf } from '../domain/plans.ts';
import * as queries from '../queries/list-events.ts';
import { requestedBounds } from '../requested-period.ts';
import { toEvent } from '../resources/event.ts';
import { timeZoneOf } from '../time-zone-of.ts';

/** Lists the events of the caller's store, newest first by their receipt, as many as a page holds; expired ones are gone. */
export const listEvents: Operation<operations['listEvents']> = async ({ query, caller, database, now, requestId }) => {
  const store = await callingStore(database, caller, now);
  const { eventName, source } = query;
  const filters = { ...placeOf(caller), eventName, source, ...requestedBounds(query, timeZoneOf(store)) };
  const wanted = requestedPage(query, filters);
  const horizon = horizonOf(store.plan, now);
  const from = filters.from && filters.from > horizon ? filters.from : horizon;
  const found = await queries.listEvents(database, { ...filters, from, ...wanted });

  const within = found.filter((row) => row.is_within).length;
  const { rows, page } = cursorPage(found, Math.min(within, wanted.limit), filters);
  const target = { targetType: 'ingestion_store', targetId: store.id };
  await recordRead(database, { caller, requestId, now }, { action: 'events.listed', ...target });
  const pagination = { hasMore: page.hasMore, nextCursor: page.nextCursor };
  return { status: 200, body: { data: rows.map(toEvent), pagination } };
};
