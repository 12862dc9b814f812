import { instant, type Queryable, sql } from '../../core/database/sql.ts';
import { type StoreRow, storeColumns, storeRow } from './store-row.ts';

/** A new store. */
export type NewStore = {
  tenantId: string;
  id: string;
  name: string;
  currency: string;
  timezone: string;
  country: string | null;
  plan: StoreRow['plan'];
  subscription: StoreRow['subscription'];
  kind: StoreRow['kind'];
  requestsPerHour: number;
  monthlyEventQuota: number | null;
  now: Date;
};

/** Stores a store; null when its id is taken. */
export const insertStore = (db: Queryable, store: NewStore): Promise<StoreRow | null> =>
  db.maybeOne(sql.type(storeRow)`
    INSERT INTO ingestion.store (
      tenant_id, id, name, currency, timezone, country, plan, subscription, kind, requests_per_hour,
      monthly_event_quota, created_at
    )
    VALUES (
      ${store.tenantId}, ${store.id}, ${store.name}, ${store.currency}, ${store.timezone}, ${store.country},
      ${store.plan}, ${store.subscription}, ${store.kind}, ${store.requestsPerHour}, ${store.monthlyEventQuota},
      ${instant(store.now)}
    )
    ON CONFLICT DO NOTHING
    RETURNING ${storeColumns}
  `);
