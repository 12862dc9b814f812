import { instant, type Queryable, sql } from '../../core/database/sql.ts';
import { type CustomEventRow, customEventColumns, customEventRow } from './custom-event-row.ts';

/** A new custom event of a store that exists. */
export type NewCustomEvent = {
  tenantId: string;
  id: string;
  storeId: string;
  name: string;
  isActive: boolean;
  now: Date;
};

/** Stores a custom event; null when the store has one of this name. */
export const insertCustomEvent = (db: Queryable, event: NewCustomEvent): Promise<CustomEventRow | null> =>
  db.maybeOne(sql.type(customEventRow)`
    INSERT INTO ingestion.custom_event (tenant_id, id, store_id, name, is_active, created_at)
    VALUES (
      ${event.tenantId}, ${event.id}, ${event.storeId}, ${event.name}, ${event.isActive}, ${instant(event.now)}
    )
    ON CONFLICT DO NOTHING
    RETURNING ${customEventColumns}
  `);
