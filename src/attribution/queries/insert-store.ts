import { instant, type Queryable, sql } from '../../core/database/sql.ts';
import { type StoreRow, storeColumns, storeRow } from './store-row.ts';

/** A new store. */
export type NewStore = {
  tenantId: string;
  id: string;
  name: string;
  platform: string;
  domain: string | null;
  currency: string;
  timezone: string;
  attributionWindowDays: number;
  minimumConfidence: number;
  status: string;
  now: Date;
};

/** Stores a store; null when its id is taken. */
export const insertStore = (db: Queryable, store: NewStore): Promise<StoreRow | null> =>
  db.maybeOne(sql.type(storeRow)`
    INSERT INTO attribution.store (
      tenant_id, id, name, platform, domain, currency, timezone, attribution_window_days, minimum_confidence, status,
      created_at
    )
    VALUES (
      ${store.tenantId}, ${store.id}, ${store.name}, ${store.platform}, ${store.domain}, ${store.currency},
      ${store.timezone}, ${store.attributionWindowDays}, ${store.minimumConfidence}, ${store.status},
      ${instant(store.now)}
    )
    ON CONFLICT DO NOTHING
    RETURNING ${storeColumns}
  `);
