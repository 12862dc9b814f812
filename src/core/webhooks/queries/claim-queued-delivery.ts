import { sharedStatement } from '../../database/shared-statement.ts';
import { type Database, instant, sql } from '../../database/sql.ts';
import { type ClaimedDeliveryRow, claimChosen, claimedDeliveryRow } from './claimed-delivery-row.ts';

/** Who asks for a delivery to an endpoint; `asker` tells apart who asks for the same. */
type Asker = { tenantId: string; endpointId: string; asker: string; now: Date; until: Date };

/** Claims as many deliveries for each endpoint as are asked for, the oldest first. */
const claimQueuedDeliveries = async (
  database: Database,
  askers: readonly Asker[],
): Promise<Map<string, ClaimedDeliveryRow | null>> => {
  const { tenantId, now, until } = askers[0] as Asker;
  const byEndpoint = Map.groupBy(askers, ({ endpointId }) => endpointId);
  const asked = [...byEndpoint].map(([id, some]) => ({ endpoint_id: id, most: some.length }));
  const claimed = await database.any(sql.type(claimedDeliveryRow)`
    ${claimChosen(
      sql.fragment`
        SELECT queued.id
        FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) AS asked (endpoint_id text, most integer)
        CROSS JOIN LATERAL (
          SELECT waiting.id
          FROM core.webhook_delivery AS waiting
          WHERE waiting.tenant_id = ${tenantId} AND waiting.endpoint_id = asked.endpoint_id AND waiting.is_queued
            AND (waiting.claimed_until IS NULL OR waiting.claimed_until <= ${instant(now)})
          ORDER BY waiting.id
          LIMIT asked.most
          FOR UPDATE SKIP LOCKED
        ) AS queued
      `,
      { tenantId, now, until },
    )}
  `);
  const found = Map.groupBy(claimed, ({ endpoint_id: endpointId }) => endpointId);
  return new Map(askers.map(({ asker, endpointId }) => [asker, found.get(endpointId)?.shift() ?? null]));
};

const claimTogether = sharedStatement<Asker, ClaimedDeliveryRow | null>({
  rows: 200,
  key: ({ asker }) => asker,
  statement: claimQueuedDeliveries,
});

let asked = 0;

/** Claims the oldest delivery that waits for its endpoint to be less busy, together with others who ask; null when none does. */
export const claimQueuedDelivery = (
  database: Database,
  order: Omit<Asker, 'asker'>,
): Promise<ClaimedDeliveryRow | null> => claimTogether(database, { ...order, asker: String(asked++) });
