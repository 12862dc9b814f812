import type { operations } from '../../../generated/ingestion.ts';
import { recordRead } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { bucketStarts, startOfBucket } from '../../core/time/buckets.ts';
import { callingStore, placeOf } from '../calling-store.ts';
import { conversionTo } from '../conversion-to.ts';
import { horizonOf } from '../domain/plans.ts';
import { listPlatformFigures } from '../queries/list-platform-figures.ts';
import { listStatisticsCells } from '../queries/list-statistics-cells.ts';
import { requestedPeriod } from '../requested-period.ts';
import { toStatistics } from '../resources/statistics.ts';
import { timeZoneOf } from '../time-zone-of.ts';

/** Longer than any period that may be asked for. */
const mostBuckets = 1_000;

/** Adds up the events of a period, in all and by time, in the currency of the caller's store. */
export const getStatistics: Operation<operations['getStatistics']> = async (call) => {
  const { query, caller, database, now } = call;
  const { granularity = 'day' } = query;
  const store = await callingStore(database, caller, now);
  const timeZone = timeZoneOf(store);
  const period = requestedPeriod(query, granularity, timeZone, now);
  const startsBy = (by: typeof granularity): Date[] => bucketStarts(period, by, timeZone, mostBuckets) ?? [];
  const [starts, days] = [startsBy(granularity), startsBy('day')];

  const horizon = horizonOf(store.plan, now);
  const visible = { from: period.from > horizon ? period.from : horizon, to: period.to };
  const place = { ...placeOf(caller), bucketStarts: starts, dayStarts: days };
  const cells = await listStatisticsCells(database, { ...place, ...visible });
  const platforms = await listPlatformFigures(database, { ...placeOf(caller), ...visible });
  const dates = days.map((day) => new Date(timeZone.clockAt(day.getTime())).toISOString().slice(0, 10));
  const currencies = cells.map(({ currency }) => currency);
  const convert = await conversionTo(database, store.currency, { currencies, dates });

  const target = { targetType: 'ingestion_store', targetId: store.id };
  await recordRead(database, call, { action: 'statistics.read', ...target });
  const periods = starts.map((start) => startOfBucket(start, granularity, timeZone));
  const shown = { currency: store.currency, granularity, timeZone, ...period, periods, dates };
  return { status: 200, body: toStatistics(cells, shown, convert, platforms) };
};
