import type { operations } from '../../../generated/attribution.ts';
import type { Operation } from '../../core/http/operation.ts';
import { bucketStarts } from '../../core/time/buckets.ts';
import type { Framed } from '../dialect.ts';
import { refuseField } from '../errors.ts';
import { findStore } from '../queries/find-store.ts';
import { listAnalyticsCells } from '../queries/list-analytics-cells.ts';
import { readTimeZone } from '../read-time-zone.ts';
import { requestedPeriod } from '../requested-period.ts';
import { toAnalytics } from '../resources/analytics.ts';

const mostBuckets = 1_000;
const mostGroups = 1_000;

/** Adds up the clicks and conversions of a period: in all, by time, and by one of their properties. */
export const getAnalytics: Operation<operations['getAnalytics'], Framed> = async ({
  query,
  caller: { tenantId },
  database,
  now,
}) => {
  const { storeId, granularity = 'day', groupBy = 'none' } = query;
  const store = storeId && !query.timezone ? await findStore(database, { tenantId, id: storeId }) : null;
  const timeZone = readTimeZone(query.timezone ?? store?.timezone ?? 'UTC');
  const { from, to } = requestedPeriod(query, timeZone, now);
  const starts = bucketStarts({ from, to }, granularity, timeZone, mostBuckets);
  if (!starts) throw refuseLength(granularity);

  const cells = await listAnalyticsCells(database, {
    tenantId,
    storeId,
    starts,
    to,
    groupBy: groupBy === 'none' ? undefined : groupBy,
    mostGroups,
  });
  const period = { storeId: storeId ?? null, timezone: timeZone.name, granularity, groupBy };
  return { status: 200, body: { data: toAnalytics(cells, { ...period, starts, to, mostGroups }) } };
};

const refuseLength = (granularity: string) =>
  refuseField(
    'invalid_request',
    { field: 'granularity', reason: 'out_of_range' },
    `By ${granularity} the period has more than ${mostBuckets.toLocaleString('en')} buckets`,
  );
