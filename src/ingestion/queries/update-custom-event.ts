import { assignments } from '../../core/database/fragments.ts';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { type CustomEventRow, customEventColumns, customEventRow } from './custom-event-row.ts';

/** Switches a custom event that exists on or off; undefined keeps it. */
export const updateCustomEvent = (
  db: Queryable,
  { tenantId, id, isActive }: { tenantId: string; id: string; isActive: boolean | undefined },
): Promise<CustomEventRow> =>
  db.one(sql.type(customEventRow)`
    UPDATE ingestion.custom_event
    SET ${assignments({ is_active: isActive })}
    WHERE tenant_id = ${tenantId} AND id = ${id}
    RETURNING ${customEventColumns}
  `);
