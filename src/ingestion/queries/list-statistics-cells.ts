import { z } from 'zod';
import { type Fragment, instant, type Queryable, sql } from '../../core/database/sql.ts';
import type { Period } from '../../core/time/requested-period.ts';
import { receiptOf } from '../domain/event-receipt.ts';
import { partedByQuarters } from '../domain/quarters.ts';

const row = z.strictObject({
  bucket: z.number(),
  day: z.number(),
  currency: z.string(),
  events: z.number(),
  page_views: z.number(),
  purchases: z.number(),
  uncounted: z.number(),
  revenue: z.string(),
});

/** What the events of one bucket, day and currency add up to; `bucket` and `day` count from 1, by where they begin. */
export type StatisticsCellRow = z.infer<typeof row>;

/** Of which store, for which time, and where its buckets and its days begin. */
export type StatisticsFilters = Period & {
  tenantId: string;
  storeId: string;
  bucketStarts: readonly Date[];
  dayStarts: readonly Date[];
};

const figures = sql.fragment`currency, events, page_views, purchases, uncounted, revenue`;

/** The events of the end of a period that is no whole quarter of an hour. */
const ofEdge = (tenantId: string, storeId: string, { from, to }: Period): Fragment => {
  const { since, until = to } = receiptOf({ from, to });
  return sql.fragment`
    SELECT
      event_time AS at, COALESCE(currency, '') AS currency, 1 AS events, (event_name = 'PageView')::integer AS page_views,
      (event_name = 'Purchase')::integer AS purchases, is_uncounted::integer AS uncounted,
      COALESCE(amount, 0) AS revenue
    FROM ingestion.event
    WHERE tenant_id = ${tenantId} AND store_id = ${storeId}
      AND event_time >= ${instant(from)} AND event_time < ${instant(to)}
      AND created_at >= ${instant(since)} AND created_at < ${instant(until)}
  `;
};

const ofWhole = (tenantId: string, storeId: string, { from, to }: Period): Fragment => sql.fragment`
  SELECT slot_at AS at, ${figures}
  FROM ingestion.event_total
  WHERE tenant_id = ${tenantId} AND store_id = ${storeId}
    AND slot_at >= ${instant(from)} AND slot_at < ${instant(to)}
`;

/**
 * Adds up the events of a period by bucket, day and currency, from the totals of whole quarters of an hour and the events
 * of what is left at its ends: what it reads grows with the period, not with the events.
 */
export const listStatisticsCells = async (
  db: Queryable,
  { tenantId, storeId, from, to, bucketStarts, dayStarts }: StatisticsFilters,
): Promise<readonly StatisticsCellRow[]> => {
  const { whole, edges } = partedByQuarters({ from, to });
  const parts = [
    ...(whole ? [ofWhole(tenantId, storeId, whole)] : []),
    ...edges.map((edge) => ofEdge(tenantId, storeId, edge)),
  ];
  if (parts.length === 0) return [];
  return db.any(sql.type(row)`
    WITH part AS (${sql.join(parts, sql.fragment` UNION ALL `)})
    SELECT
      width_bucket(at, ${sql.array(bucketStarts.map(instant), 'timestamptz')}) AS bucket,
      width_bucket(at, ${sql.array(dayStarts.map(instant), 'timestamptz')}) AS day,
      currency, sum(events)::bigint AS events, sum(page_views)::bigint AS page_views, sum(purchases)::bigint AS purchases,
      sum(uncounted)::bigint AS uncounted, sum(revenue) AS revenue
    FROM part
    GROUP BY bucket, day, currency
    ORDER BY bucket, day, currency
  `);
};
