import { matching } from '../../core/database/fragments.ts';
import { type Queryable, sql } from '../../core/database/sql.ts';
import type { RequestedPage } from '../../core/pagination/after-position.ts';
import { type CustomEventRow, customEventColumns, customEventRow } from './custom-event-row.ts';
import { afterPlace, place } from './place.ts';

/** Which custom events a list is about. */
export type CustomEventFilters = { tenantIds: readonly string[]; storeId: string | undefined };

/** A page of custom events, newest first, active or not, and one row more when there are more. */
export const listCustomEvents = (
  db: Queryable,
  { tenantIds, storeId, limit, after }: CustomEventFilters & RequestedPage,
): Promise<readonly CustomEventRow[]> =>
  db.any(sql.type(customEventRow)`
    SELECT ${customEventColumns}
    FROM ingestion.custom_event
    WHERE tenant_id = ANY(${sql.array([...tenantIds], 'text')}) ${matching({ store_id: storeId })} ${afterPlace(after)}
    ORDER BY created_at DESC, ${place} DESC
    LIMIT ${limit + 1}
  `);
