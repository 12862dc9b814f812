import { assignments } from '../../core/database/fragments.ts';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { type StoreRow, storeColumns, storeRow } from './store-row.ts';

/** What changes: undefined keeps, null clears. */
export type StoreChanges = {
  name: string | undefined;
  platform: string | undefined;
  domain: string | null | undefined;
  currency: string | undefined;
  timezone: string | undefined;
  attributionWindowDays: number | undefined;
  minimumConfidence: number | undefined;
  status: string | undefined;
};

/** Changes a store; null when this tenant has none of that id. */
export const updateStore = (
  db: Queryable,
  { tenantId, id, changes }: { tenantId: string; id: string; changes: StoreChanges },
): Promise<StoreRow | null> =>
  db.maybeOne(sql.type(storeRow)`
    UPDATE attribution.store
    SET ${assignments({
      name: changes.name,
      platform: changes.platform,
      domain: changes.domain,
      currency: changes.currency,
      timezone: changes.timezone,
      attribution_window_days: changes.attributionWindowDays,
      minimum_confidence: changes.minimumConfidence,
      status: changes.status,
    })}
    WHERE tenant_id = ${tenantId} AND id = ${id}
    RETURNING ${storeColumns}
  `);
