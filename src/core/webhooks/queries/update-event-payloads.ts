import { instant, type Queryable, sql } from '../../database/sql.ts';

/** Events with the bodies that their webhooks have from now on. */
export type ChangedEvents = {
  tenantId: string;
  events: readonly { id: string; created_at: Date; payload: string }[];
};

/** Gives events other bodies: every attempt from now on sends these. */
export const updateEventPayloads = (db: Queryable, { tenantId, events }: ChangedEvents) => {
  const rows = events.map((event) => ({ ...event, created_at: instant(event.created_at) }));
  return db.query(sql.typeAlias('nothing')`
    UPDATE core.event SET payload = given.payload
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS given (id text, created_at timestamptz, payload text)
    WHERE event.tenant_id = ${tenantId} AND event.id = given.id AND event.created_at = given.created_at
  `);
};
