import { remembered } from '../core/database/remembered.ts';
import type { Database } from '../core/database/sql.ts';
import { Failure } from '../core/errors/failure.ts';
import { plans } from './domain/plans.ts';
import { countEvents } from './queries/count-events.ts';
import type { StoreSettings } from './queries/find-store-settings.ts';
import { timeZoneOf } from './time-zone-of.ts';

/** The quota protects a plan, not the count: a store may exceed it by what it sends within this time. */
const countedForMs = 10_000;

const countRemembered = remembered({
  key: ({ tenantId, storeId, since }: { tenantId: string; storeId: string; since: Date }) =>
    [tenantId, storeId, since.toISOString()].join('\n'),
  find: countEvents,
  forMs: countedForMs,
});

/** Refuses events of a store that has used up its month, until the next one begins by its clocks. */
export const refuseOverQuota = async (
  database: Database,
  { tenantId, store, now }: { tenantId: string; store: StoreSettings; now: Date },
): Promise<void> => {
  const quota = store.monthly_event_quota ?? plans[store.plan].monthlyEvents;
  if (quota === null) return;
  const timeZone = timeZoneOf(store);
  const clock = new Date(timeZone.clockAt(now.getTime()));
  const monthAt = (months: number): Date =>
    new Date(timeZone.firstInstantOf(Date.UTC(clock.getUTCFullYear(), clock.getUTCMonth() + months, 1)));
  const counted = await countRemembered(database, { tenantId, storeId: store.id, since: monthAt(0) }, now);
  if ((counted?.events ?? 0) < quota) return;
  const retryAfterSeconds = Math.max(1, Math.ceil((monthAt(1).getTime() - now.getTime()) / 1_000));
  throw new Failure('rateLimited', `The store has used up its ${quota} events of this month`, { retryAfterSeconds });
};
