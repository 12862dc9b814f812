import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { enabledDestinations, enabledDestinationsList } from '../../core/destinations/queries/enabled-destinations.ts';
import { planNames } from '../domain/plans.ts';

const row = z.strictObject({
  id: z.string(),
  currency: z.string(),
  timezone: z.string(),
  country: z.string().nullable(),
  plan: z.enum(planNames),
  subscription: z.string(),
  kind: z.string(),
  requests_per_hour: z.number(),
  monthly_event_quota: z.number().nullable(),
  active_custom_events: z.array(z.string()),
  destinations: enabledDestinationsList,
});

/** What every request has to know of its store. */
export type StoreSettings = z.infer<typeof row>;

/** Finds the settings of a store, with the names of its active custom events and its destinations. */
export const findStoreSettings = (
  db: Queryable,
  { tenantId, storeId }: { tenantId: string; storeId: string },
): Promise<StoreSettings | null> =>
  db.maybeOne(sql.type(row)`
    SELECT
      id, currency, timezone, country, plan, subscription, kind, requests_per_hour, monthly_event_quota,
      ARRAY(
        SELECT name
        FROM ingestion.custom_event
        WHERE tenant_id = ${tenantId} AND store_id = ${storeId} AND is_active
      ) AS active_custom_events,
      ${enabledDestinations({ product: 'ingestion', tenantId, storeId })} AS destinations
    FROM ingestion.store
    WHERE tenant_id = ${tenantId} AND id = ${storeId}
  `);
