import { instant, type Queryable, sql } from '../../core/database/sql.ts';

type Event = { id: string; created_at: Date };

/** Deletes these events of a store; what they were added up to stays. */
export const deleteEvents = (
  db: Queryable,
  { tenantId, storeId, events }: { tenantId: string; storeId: string; events: readonly Event[] },
) => {
  const times = events.map((event) => instant(event.created_at));
  const ids = events.map(({ id }) => id);
  return db.query(sql.typeAlias('nothing')`
    DELETE FROM ingestion.event AS event
    USING unnest(${sql.array(times, 'timestamptz')}, ${sql.array(ids, 'text')}) AS gone (created_at, id)
    WHERE event.tenant_id = ${tenantId} AND event.store_id = ${storeId}
      AND event.created_at = gone.created_at AND event.id = gone.id
  `);
};
