import { z } from 'zod';
import { type Queryable, sql } from '../../database/sql.ts';

const row = z.strictObject({ claimed_until: z.date().nullable() });

/** Until when somebody may take for a delivery that was claimed while it waited for its endpoint; the earliest such instant. */
export const findQueuedClaim = (db: Queryable, { tenantId, endpointId }: { tenantId: string; endpointId: string }) =>
  db.one(sql.type(row)`
    SELECT min(delivery.claimed_until) AS claimed_until
    FROM core.webhook_delivery AS delivery
    JOIN core.webhook_endpoint AS endpoint
      ON endpoint.tenant_id = delivery.tenant_id AND endpoint.id = delivery.endpoint_id
    WHERE delivery.tenant_id = ${tenantId} AND delivery.endpoint_id = ${endpointId} AND delivery.is_queued
  `);
