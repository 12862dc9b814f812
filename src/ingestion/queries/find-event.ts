import { type Fragment, instant, type Queryable, sql } from '../../core/database/sql.ts';
import { timeOfId } from '../../core/identifiers/identifier.ts';
import { type EventRow, eventColumns, eventRow } from './event-row.ts';

/** The id says when the event was received, which is how it is found. */
const receivedAt = (id: string): Fragment => {
  const time = timeOfId(id);
  return time ? sql.fragment`AND created_at = ${instant(time)}` : sql.fragment``;
};

/** Finds an event of a store that happened since `from`. */
export const findEvent = (
  db: Queryable,
  { tenantId, storeId, id, from }: { tenantId: string; storeId: string; id: string; from: Date },
): Promise<EventRow | null> =>
  db.maybeOne(sql.type(eventRow)`
    SELECT ${eventColumns({ tenantId, storeId })}
    FROM ingestion.event
    WHERE tenant_id = ${tenantId} AND store_id = ${storeId} AND id = ${id} ${receivedAt(id)}
      AND event_time >= ${instant(from)}
    LIMIT 1
  `);
