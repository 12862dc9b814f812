import { z } from 'zod';
import { type Fragment, instant, sql } from '../../database/sql.ts';

/** A delivery that the caller alone may attempt, with all that an attempt needs; `payload` is null when its event is gone. */
export const claimedDeliveryRow = z.strictObject({
  id: z.string(),
  endpoint_id: z.string(),
  event_id: z.string(),
  attempt_count: z.number(),
  round_attempt_count: z.number(),
  payload: z.string().nullable(),
  url: z.string(),
  product: z.string(),
  is_enabled: z.boolean(),
  failing_since: z.date().nullable(),
  secrets: z.array(z.string()),
});

/** See `claimedDeliveryRow`. */
export type ClaimedDeliveryRow = z.infer<typeof claimedDeliveryRow>;

/**
 * Claims the deliveries of a data set whose ids the query `chosen` gives, and reads what an attempt needs, in one
 * statement. `chosen` runs once, so that it may lock what it finds.
 */
export const claimChosen = (
  chosen: Fragment,
  { tenantId, now, until }: { tenantId: string; now: Date; until: Date },
): Fragment => sql.fragment`
  WITH chosen AS MATERIALIZED (${chosen}), claimed AS (
    UPDATE core.webhook_delivery
    SET claimed_until = ${instant(until)}
    WHERE tenant_id = ${tenantId} AND id IN (SELECT id FROM chosen)
      AND status = 'pending' AND (claimed_until IS NULL OR claimed_until <= ${instant(now)})
    RETURNING tenant_id, id, endpoint_id, event_id, event_created_at, attempt_count, round_attempt_count
  )
  SELECT claimed.id, claimed.endpoint_id, claimed.event_id, claimed.attempt_count, claimed.round_attempt_count, event.payload, endpoint.url,
    endpoint.product, endpoint.is_enabled, endpoint.failing_since,
    ARRAY(
      SELECT secret.secret
      FROM core.webhook_secret AS secret
      WHERE secret.tenant_id = endpoint.tenant_id AND secret.endpoint_id = endpoint.id
        AND (secret.expires_at IS NULL OR secret.expires_at > ${instant(now)})
      ORDER BY secret.created_at DESC, secret.id DESC
    ) AS secrets
  FROM claimed
  JOIN core.webhook_endpoint AS endpoint
    ON endpoint.tenant_id = claimed.tenant_id AND endpoint.id = claimed.endpoint_id
  LEFT JOIN core.event
    ON event.tenant_id = claimed.tenant_id AND event.id = claimed.event_id AND event.created_at = claimed.event_created_at
`;
