import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { enabledDestinations, enabledDestinationsList } from '../../core/destinations/queries/enabled-destinations.ts';
import { enabledEndpoints, enabledEndpointsList } from '../../core/events/queries/enabled-endpoints.ts';

const row = z.strictObject({
  currency: z.string(),
  attribution_window_days: z.number(),
  minimum_confidence: z.number(),
  status: z.enum(['active', 'inactive']),
  destinations: enabledDestinationsList,
  endpoints: enabledEndpointsList,
});

/** What tracking needs to know of a store. */
export type StoreSettings = z.infer<typeof row>;

/** Finds the settings of a store of this tenant. */
export const findStoreSettings = (
  db: Queryable,
  { tenantId, storeId }: { tenantId: string; storeId: string },
): Promise<StoreSettings | null> =>
  db.maybeOne(sql.type(row)`
    SELECT
      currency, attribution_window_days, minimum_confidence, status,
      ${enabledDestinations({ product: 'attribution', tenantId, storeId })} AS destinations,
      ${enabledEndpoints({ product: 'attribution', tenantId })} AS endpoints
    FROM attribution.store
    WHERE tenant_id = ${tenantId} AND id = ${storeId}
  `);
