import { z } from 'zod';
import { type Fragment, sql } from '../../database/sql.ts';

/** What `enabledEndpoints` gives for one product. */
export const enabledEndpointsList = z.array(z.strictObject({ id: z.string(), events: z.array(z.string()) }));

/** Webhook endpoints with the types of events they want. */
export type EnabledEndpoints = z.infer<typeof enabledEndpointsList>;

/** The enabled webhook endpoints of a product, for a statement that asks for something else; `tenant_id` is in it. */
export const enabledEndpoints = ({ tenantId, product }: { tenantId: string; product: string }): Fragment =>
  sql.fragment`COALESCE((
    SELECT json_agg(json_build_object('id', id, 'events', events) ORDER BY id)
    FROM core.webhook_endpoint
    WHERE tenant_id = ${tenantId} AND product = ${product} AND is_enabled
  ), '[]'::json)`;
