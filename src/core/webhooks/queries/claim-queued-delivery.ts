import { instant, type Queryable, sql } from '../../database/sql.ts';
import { type ClaimedDeliveryRow, claimedDeliveryRow, claimWhere } from './claimed-delivery-row.ts';

/** Claims the oldest delivery that waits for its endpoint to be less busy; null when none does. */
export const claimQueuedDelivery = (
  db: Queryable,
  { tenantId, endpointId, ...times }: { tenantId: string; endpointId: string; now: Date; until: Date },
): Promise<ClaimedDeliveryRow | null> =>
  db.maybeOne(sql.type(claimedDeliveryRow)`
    ${claimWhere(
      sql.fragment`webhook_delivery.tenant_id = ${tenantId} AND webhook_delivery.id = (
        SELECT queued.id
        FROM core.webhook_delivery AS queued
        WHERE queued.tenant_id = ${tenantId} AND queued.endpoint_id = ${endpointId} AND queued.is_queued
          AND (queued.claimed_until IS NULL OR queued.claimed_until <= ${instant(times.now)})
        ORDER BY queued.id
        LIMIT 1
        FOR UPDATE SKIP LOCKED
      )`,
      times,
    )}
  `);
