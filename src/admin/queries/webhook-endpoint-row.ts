import { z } from 'zod';
import { type Fragment, instant, sql } from '../../core/database/sql.ts';

/** A webhook endpoint without its secrets, as every statement that reads endpoints returns it. */
export const webhookEndpointRow = z.strictObject({
  tenant_id: z.string(),
  id: z.string(),
  product: z.string(),
  url: z.string(),
  events: z.array(z.string()),
  is_enabled: z.boolean(),
  disabled_reason: z.string().nullable(),
  failing_since: z.date().nullable(),
  created_at: z.date(),
  previous_secret_expires_at: z.date().nullable(),
});

/** See `webhookEndpointRow`. */
export type WebhookEndpointRow = z.infer<typeof webhookEndpointRow>;

/** The columns of `webhookEndpointRow`, from `core.webhook_endpoint`; what has expired by now is not told. */
export const webhookEndpointColumns = (now: Date): Fragment => sql.fragment`
  tenant_id, id, product, url, events, is_enabled, disabled_reason, failing_since, created_at,
  (
    SELECT max(secret.expires_at)
    FROM core.webhook_secret AS secret
    WHERE secret.tenant_id = webhook_endpoint.tenant_id AND secret.endpoint_id = webhook_endpoint.id
      AND secret.expires_at > ${instant(now)}
  ) AS previous_secret_expires_at
`;
