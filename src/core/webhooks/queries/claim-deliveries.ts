import { z } from 'zod';
import { instant, prepared, type Queryable } from '../../database/sql.ts';

const row = z.strictObject({
  id: z.string(),
  event_id: z.string(),
  attempt_count: z.number(),
  round_attempt_count: z.number(),
  payload: z.string().nullable(),
  url: z.string(),
  product: z.string(),
  is_enabled: z.boolean(),
  failing_since: z.date().nullable(),
  most: z.number(),
  secrets: z.array(z.string()),
});

/**
 * A delivery that the caller alone may attempt, with all that an attempt needs; `payload` is null when its event is gone,
 * `most` is how many could have been claimed with it.
 */
export type ClaimedDelivery = z.infer<typeof row>;

/** Which endpoint's deliveries are claimed, and how long whoever claims them may take. */
export type Claim = { tenantId: string; endpointId: string; now: Date; until: Date };

/**
 * Claims deliveries whose time has come, the longest waiting first, that nobody is attempting: eight, one while the
 * endpoint fails, as each attempt may then take the whole timeout, and 500 of a disabled one, which are only given up.
 * None when the endpoint was deleted.
 */
export const claimDeliveries = (db: Queryable, { tenantId, endpointId, now, until }: Claim) =>
  db.any(prepared(row)`
    WITH endpoint AS MATERIALIZED (
      SELECT product, url, is_enabled, failing_since,
        CASE WHEN NOT is_enabled THEN 500 WHEN failing_since IS NULL THEN 8 ELSE 1 END AS most,
        ARRAY(
          SELECT secret.secret
          FROM core.webhook_secret AS secret
          WHERE secret.tenant_id = ${tenantId} AND secret.endpoint_id = ${endpointId}
            AND (secret.expires_at IS NULL OR secret.expires_at > ${instant(now)})
          ORDER BY secret.created_at DESC, secret.id DESC
        ) AS secrets
      FROM core.webhook_endpoint
      WHERE tenant_id = ${tenantId} AND id = ${endpointId}
    ), due AS MATERIALIZED (
      SELECT id
      FROM core.webhook_delivery
      WHERE tenant_id = ${tenantId} AND endpoint_id = ${endpointId} AND status = 'pending'
        AND next_attempt_at <= ${instant(now)} AND (claimed_until IS NULL OR claimed_until <= ${instant(now)})
      ORDER BY next_attempt_at
      LIMIT COALESCE((SELECT most FROM endpoint), 0)
      FOR UPDATE SKIP LOCKED
    ), claimed AS (
      UPDATE core.webhook_delivery
      SET claimed_until = ${instant(until)}
      FROM due
      WHERE webhook_delivery.tenant_id = ${tenantId} AND webhook_delivery.id = due.id
      RETURNING webhook_delivery.id, event_id, event_created_at, attempt_count, round_attempt_count
    )
    SELECT claimed.id, claimed.event_id, claimed.attempt_count, claimed.round_attempt_count, event.payload, endpoint.url,
      endpoint.product, endpoint.is_enabled, endpoint.failing_since, endpoint.most, endpoint.secrets
    FROM claimed
    CROSS JOIN endpoint
    LEFT JOIN core.event
      ON event.tenant_id = ${tenantId} AND event.id = claimed.event_id AND event.created_at = claimed.event_created_at
  `);
