import { z } from 'zod';
import { matching } from '../../core/database/fragments.ts';
import { instant, type Queryable, sql } from '../../core/database/sql.ts';
import { receivedInTime, within } from './bounds.ts';

/** What figures can be grouped by. */
type GroupKey = 'campaign' | 'source' | 'medium' | 'content' | 'landingPage' | 'eventType';

const row = z.strictObject({
  level: z.enum(['total', 'bucket', 'group']),
  bucket: z.number().nullable(),
  key: z.string().nullable(),
  currency: z.string().nullable(),
  events: z.number(),
  attributed: z.number(),
  amount: z.string().nullable(),
  attributed_amount: z.string().nullable(),
  confidence: z.number().nullable(),
});

/**
 * How many conversions in one currency, or clicks where `currency` is null, there were in the whole period, in one bucket
 * (counted from 1) or in one group; amounts are decimal text, `confidence` is a sum.
 */
export type AnalyticsCellRow = z.infer<typeof row>;

/** The period to `to`, cut where each of `starts` begins; the first of them is where the period begins. */
export type AnalyticsFilters = {
  tenantId: string;
  storeId: string | undefined;
  starts: readonly Date[];
  to: Date;
  groupBy: GroupKey | undefined;
  mostGroups: number;
};

const landingPage = sql.fragment`split_part(split_part(landing_page, '#', 1), '?', 1)`;
const none = sql.fragment`NULL::text`;

const keys = {
  campaign: { click: sql.fragment`utm_campaign`, conversion: sql.fragment`utm_campaign` },
  source: { click: sql.fragment`utm_source`, conversion: sql.fragment`utm_source` },
  medium: { click: sql.fragment`utm_medium`, conversion: sql.fragment`utm_medium` },
  content: { click: sql.fragment`utm_content`, conversion: sql.fragment`utm_content` },
  landingPage: { click: landingPage, conversion: landingPage },
  eventType: { click: none, conversion: sql.fragment`event_type` },
};

/**
 * Counts and adds up the clicks and conversions of a period: in all, by bucket, and by group; without a `groupBy` all is
 * one group. Buckets come in their order; groups come with most conversions first, then most clicks, then by key,
 * `mostGroups` and one more. One statement, so that all of it is of one moment.
 */
export const listAnalyticsCells = (
  db: Queryable,
  { tenantId, storeId, starts, to, groupBy, mostGroups }: AnalyticsFilters,
) => {
  const from = starts[0] as Date;
  const buckets = sql.array(starts.map(instant), 'timestamptz');
  const key = groupBy ? keys[groupBy] : { click: none, conversion: none };
  const ofStore = matching({ store_id: storeId });
  return db.any(sql.type(row)`
    WITH event AS (
      SELECT
        width_bucket(clicked_at, ${buckets}) AS bucket, ${key.click} AS key,
        NULL AS currency, NULL::numeric AS amount, NULL::integer AS confidence
      FROM attribution.click
      WHERE tenant_id = ${tenantId} ${ofStore}
        ${within('clicked_at', { from, to })} ${receivedInTime({ from, to: undefined })}
      UNION ALL
      SELECT
        width_bucket(occurred_at, ${buckets}) AS bucket, ${key.conversion} AS key,
        currency, event_value AS amount, confidence_score AS confidence
      FROM attribution.conversion
      WHERE tenant_id = ${tenantId} ${ofStore} ${within('occurred_at', { from, to })}
    ), cell AS (
      SELECT
        CASE GROUPING(bucket, key) WHEN 3 THEN 'total' WHEN 1 THEN 'bucket' ELSE 'group' END AS level,
        bucket, key, currency, count(*) AS events, count(confidence) AS attributed, sum(amount) AS amount,
        sum(amount) FILTER (WHERE confidence IS NOT NULL) AS attributed_amount, sum(confidence) AS confidence
      FROM event
      GROUP BY GROUPING SETS ((currency), (bucket, currency), (key, currency))
    ), sized AS (
      SELECT
        level, bucket, key, currency, events, attributed, amount, attributed_amount, confidence,
        COALESCE(sum(events) FILTER (WHERE currency IS NOT NULL) OVER together, 0) AS conversions,
        COALESCE(sum(events) FILTER (WHERE currency IS NULL) OVER together, 0) AS clicks
      FROM cell
      WINDOW together AS (PARTITION BY level, bucket, key)
    ), ranked AS (
      SELECT
        level, bucket, key, currency, events, attributed, amount, attributed_amount, confidence,
        dense_rank() OVER (
          PARTITION BY level, bucket ORDER BY conversions DESC, clicks DESC, key COLLATE "C" NULLS LAST
        ) AS place
      FROM sized
    )
    SELECT level, bucket, key, currency, events, attributed, amount, attributed_amount, confidence
    FROM ranked
    WHERE place <= ${mostGroups + 1}
    ORDER BY level, bucket, place, currency COLLATE "C"
  `);
};
