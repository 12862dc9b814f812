import { z } from 'zod';
import { type Fragment, sql } from '../../database/sql.ts';
import { platforms } from '../platform.ts';

/** What `enabledDestinations` gives for one store. */
export const enabledDestinationsList = z.array(
  z.strictObject({
    id: z.string(),
    platform: z.enum(platforms),
  }),
);

/** The destinations that are told what happens in a store, for the statement that asks for its settings; `tenant_id` is in it. */
export const enabledDestinations = (place: { product: string; tenantId: string; storeId: string }): Fragment =>
  sql.fragment`COALESCE((
    SELECT json_agg(json_build_object('id', id, 'platform', platform) ORDER BY id)
    FROM core.destination
    WHERE tenant_id = ${place.tenantId} AND product = ${place.product} AND store_id = ${place.storeId} AND is_enabled
  ), '[]'::json)`;
