import { z } from 'zod';
import { type Fragment, instant, type Queryable, sql } from '../../core/database/sql.ts';
import type { Period } from '../../core/time/requested-period.ts';
import { receiptOf } from '../domain/event-receipt.ts';
import { partedByQuarters } from '../domain/quarters.ts';

const row = z.strictObject({ platform: z.string(), queued: z.number(), sent: z.number(), failed: z.number() });

/** How the deliveries of a period went to one platform; what is neither sent nor failed is on its way. */
export type PlatformFiguresRow = z.infer<typeof row>;

type Filters = Period & { tenantId: string; storeId: string };

const ofEdge = (tenantId: string, { from, to }: Period): Fragment => {
  const { since, until = to } = receiptOf({ from, to });
  return sql.fragment`
    SELECT 1 AS queued, (status = 'sent')::integer AS sent, (status = 'failed')::integer AS failed
    FROM core.delivery
    WHERE tenant_id = ${tenantId} AND destination_id = destination.id
      AND occurred_at >= ${instant(from)} AND occurred_at < ${instant(to)}
      AND created_at >= ${instant(since)} AND created_at < ${instant(until)}
  `;
};

const ofWhole = (tenantId: string, { from, to }: Period): Fragment => sql.fragment`
  SELECT queued, sent, failed
  FROM core.delivery_total
  WHERE tenant_id = ${tenantId} AND destination_id = destination.id
    AND slot_at >= ${instant(from)} AND slot_at < ${instant(to)}
`;

/** Adds up the deliveries of events of a period by platform, in the order of their names, as `listStatisticsCells` does. */
export const listPlatformFigures = async (
  db: Queryable,
  { tenantId, storeId, from, to }: Filters,
): Promise<readonly PlatformFiguresRow[]> => {
  const { whole, edges } = partedByQuarters({ from, to });
  const parts = [...(whole ? [ofWhole(tenantId, whole)] : []), ...edges.map((edge) => ofEdge(tenantId, edge))];
  if (parts.length === 0) return [];
  return db.any(sql.type(row)`
    SELECT
      destination.platform, sum(part.queued)::bigint AS queued, sum(part.sent)::bigint AS sent,
      sum(part.failed)::bigint AS failed
    FROM core.destination
    CROSS JOIN LATERAL (${sql.join(parts, sql.fragment` UNION ALL `)}) AS part
    WHERE destination.tenant_id = ${tenantId} AND destination.product = 'ingestion' AND destination.store_id = ${storeId}
    GROUP BY destination.platform
    ORDER BY destination.platform
  `);
};
