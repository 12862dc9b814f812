import { type Queryable, sql } from '../../core/database/sql.ts';

/** Forgets the eventId of an event that was not stored. */
export const deleteEventIdentity = (db: Queryable, { tenantId, id }: { tenantId: string; id: string }) =>
  db.query(sql.typeAlias('nothing')`
    DELETE FROM ingestion.event_identity WHERE tenant_id = ${tenantId} AND kind = 'event_id' AND id = ${id}
  `);
