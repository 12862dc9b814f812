import { z } from 'zod';
import { sqlState } from '../../core/database/errors.ts';
import { sharedStatement } from '../../core/database/shared-statement.ts';
import { type Database, type Fragment, instant, prepared, sql } from '../../core/database/sql.ts';
import type { NewDelivery } from '../../core/destinations/compose-deliveries.ts';
import { queueDeliveries, toDeliveryRows } from '../../core/destinations/queries/queue-deliveries.ts';
import { quarterOf } from '../../core/time/quarter.ts';

/** An event that may be stored. */
export type ArrivedEvent = {
  id: string;
  storeId: string;
  eventName: string;
  eventId: string;
  eventTime: Date;
  /** JSON text as it was sent. */
  customData: string | null;
  /** Of the amount. */
  currency: string | null;
  /** Decimal text; of purchases alone. */
  amount: string | null;
  isUncounted: boolean;
  identities: readonly string[];
  fingerprint: string | null;
  /** What is to be sent to ad platforms, if it is stored. */
  deliveries: readonly NewDelivery[];
  now: Date;
};

/** Events that arrived together, no two of which share an eventId or a fingerprint. */
type Arrival = { tenantId: string; events: readonly ArrivedEvent[] };

const kind = z.enum(['event_id', 'fingerprint']);
const row = z.strictObject({
  ...{ arrived_id: z.string(), id: z.string(), known_by: kind.nullable() },
  woken_destinations: z.number(),
});

/** What became of an event: `id` is its own, or that of the event it repeats; `knownBy` what was found of that one. */
export type Outcome = { id: string; isDuplicate: boolean; knownBy?: z.infer<typeof kind> };

const windowMs = 20 * 60 * 1_000;
const mostAttempts = 5;

const toRow = (event: ArrivedEvent) => ({
  id: event.id,
  store_id: event.storeId,
  event_name: event.eventName,
  event_id: event.eventId,
  event_time: instant(event.eventTime),
  slot_at: instant(quarterOf(event.eventTime)),
  custom_data: event.customData,
  currency: event.currency,
  amount: event.amount,
  is_uncounted: event.isUncounted,
  identities: `{${event.identities.join(',')}}`,
  fingerprint: event.fingerprint,
  ...(event.deliveries.length > 0 && { deliveries: toDeliveryRows(event.deliveries) }),
  accepted_at: instant(event.now),
  expires_at: instant(new Date(event.now.getTime() + windowMs)),
});

const haveDeliveries = (events: readonly ArrivedEvent[]): boolean =>
  events.some(({ deliveries }) => deliveries.length > 0);

const queueing = (tenantId: string, events: readonly ArrivedEvent[]): Fragment => {
  if (!haveDeliveries(events)) return sql.fragment``;
  const stored = sql.fragment`
    SELECT id, accepted_at AS received_at, event_time AS occurred_at, slot_at, deliveries FROM accepted
  `;
  return sql.fragment`, ${queueDeliveries(tenantId, stored)}`;
};

/** Asking how many are woken is what has them woken. */
const wokenDestinations = (events: readonly ArrivedEvent[]): Fragment =>
  haveDeliveries(events) ? sql.fragment`(SELECT count(*) FROM queued_jobs)` : sql.fragment`0`;

/**
 * Identities decide what is new. What is known is looked up one by one, never by a join, which reads the whole table while
 * it has no statistics. Of what is not known, the eventIds are claimed first and then the fingerprints, each in one order,
 * so that two processes never wait for each other; an expired identity is claimed as if it were not there. What has both
 * is stored and counted; it asks for its fingerprint once more only so that totals are locked last. Where an eventId was
 * claimed and its fingerprint turns out to be taken by now, the claim must not stay, not even for a moment: another would
 * repeat an event that is nowhere. The id of that fingerprint becomes null, which undoes the whole statement.
 */
const insertArrived = async (
  database: Database,
  tenantId: string,
  events: readonly ArrivedEvent[],
): Promise<Map<string, Outcome>> => {
  const outcomes = await database.any(prepared(row)`
    WITH arrived AS (
      SELECT *
      FROM jsonb_to_recordset(${JSON.stringify(events.map(toRow))}::jsonb) AS row (
        id text, store_id text, event_name text, event_id text, event_time timestamptz, slot_at timestamptz,
        custom_data text, currency text, amount numeric, is_uncounted boolean, identities text[], fingerprint text,
        deliveries jsonb, accepted_at timestamptz, expires_at timestamptz
      )
    ), known AS (
      SELECT
        arrived.id AS arrived_id, COALESCE(by_event_id.id, by_fingerprint.id) AS id,
        CASE WHEN by_event_id.id IS NULL THEN 'fingerprint' ELSE 'event_id' END AS known_by
      FROM arrived
      LEFT JOIN LATERAL (
        SELECT id
        FROM ingestion.event_identity
        WHERE tenant_id = ${tenantId} AND store_id = arrived.store_id AND kind = 'event_id' AND value = arrived.event_id
          AND expires_at > arrived.accepted_at
        LIMIT 1
      ) AS by_event_id ON true
      LEFT JOIN LATERAL (
        SELECT id
        FROM ingestion.event_identity
        WHERE tenant_id = ${tenantId} AND store_id = arrived.store_id AND kind = 'fingerprint'
          AND value = arrived.fingerprint AND expires_at > arrived.accepted_at
        LIMIT 1
      ) AS by_fingerprint ON true
      WHERE by_event_id.id IS NOT NULL OR by_fingerprint.id IS NOT NULL
    ), claimed AS (
      INSERT INTO ingestion.event_identity (tenant_id, store_id, kind, value, id, accepted_at, expires_at)
      SELECT ${tenantId}, store_id, 'event_id', event_id, id, accepted_at, expires_at
      FROM arrived
      WHERE id NOT IN (SELECT arrived_id FROM known)
      ORDER BY store_id, event_id
      ON CONFLICT (tenant_id, store_id, kind, value) DO UPDATE
      SET id = EXCLUDED.id, accepted_at = EXCLUDED.accepted_at, expires_at = EXCLUDED.expires_at
      WHERE event_identity.expires_at <= EXCLUDED.accepted_at
      RETURNING id
    ), claimed_fingerprint AS (
      INSERT INTO ingestion.event_identity (tenant_id, store_id, kind, value, id, accepted_at, expires_at)
      SELECT ${tenantId}, store_id, 'fingerprint', fingerprint, id, accepted_at, expires_at
      FROM arrived JOIN claimed USING (id)
      WHERE fingerprint IS NOT NULL
      ORDER BY store_id, fingerprint
      ON CONFLICT (tenant_id, store_id, kind, value) DO UPDATE
      SET
        id = CASE WHEN event_identity.expires_at <= EXCLUDED.accepted_at THEN EXCLUDED.id END,
        accepted_at = EXCLUDED.accepted_at, expires_at = EXCLUDED.expires_at
      RETURNING id
    ), accepted AS (
      SELECT arrived.*
      FROM arrived JOIN claimed USING (id)
      WHERE fingerprint IS NULL OR id IN (SELECT id FROM claimed_fingerprint)
    ), stored AS (
      INSERT INTO ingestion.event (
        tenant_id, store_id, created_at, id, event_name, event_id, event_time, source, custom_data, currency, amount,
        is_uncounted, identities
      )
      SELECT
        ${tenantId}, store_id, accepted_at, id, event_name, event_id, event_time, 'API', custom_data, currency, amount,
        is_uncounted, identities
      FROM accepted
    ), counted AS (
      INSERT INTO ingestion.event_total (
        tenant_id, store_id, slot_at, currency, events, page_views, purchases, uncounted, revenue
      )
      SELECT
        ${tenantId}, store_id, slot_at, COALESCE(currency, ''), count(*),
        count(*) FILTER (WHERE event_name = 'PageView'), count(*) FILTER (WHERE event_name = 'Purchase'),
        count(*) FILTER (WHERE is_uncounted), COALESCE(sum(amount), 0)
      FROM accepted
      GROUP BY store_id, slot_at, COALESCE(currency, '')
      ORDER BY store_id, slot_at, COALESCE(currency, '')
      ON CONFLICT (tenant_id, store_id, slot_at, currency) DO UPDATE SET
        events = event_total.events + EXCLUDED.events, page_views = event_total.page_views + EXCLUDED.page_views,
        purchases = event_total.purchases + EXCLUDED.purchases, uncounted = event_total.uncounted + EXCLUDED.uncounted,
        revenue = event_total.revenue + EXCLUDED.revenue
    )${queueing(tenantId, events)}
    SELECT id AS arrived_id, id, NULL AS known_by, ${wokenDestinations(events)} AS woken_destinations FROM accepted
    UNION ALL
    SELECT arrived_id, id, known_by, 0 AS woken_destinations FROM known
  `);
  return new Map(outcomes.map((outcome) => [outcome.arrived_id, toOutcome(outcome)]));
};

/** An event that meets itself was stored by an earlier attempt. */
const toOutcome = ({ arrived_id, id, known_by }: z.infer<typeof row>): Outcome =>
  known_by === null || id === arrived_id ? { id, isDuplicate: false } : { id, isDuplicate: true, knownBy: known_by };

const isNotNullViolation = (error: unknown): boolean => sqlState(error) === '23502';

/**
 * An event that is neither stored nor known met another that was being committed just then: asked once more, that one is
 * found. When one of them lost by its fingerprint, nothing was done for any.
 */
const insertPatiently = async (
  database: Database,
  tenantId: string,
  events: readonly ArrivedEvent[],
): Promise<Map<string, Outcome>> => {
  const outcomes = new Map<string, Outcome>();
  let left = events;
  for (let attempt = 1; left.length > 0; attempt++) {
    if (attempt > mostAttempts) throw new Error(`Others were always faster than ${left.length} events`);
    try {
      for (const [id, outcome] of await insertArrived(database, tenantId, left)) outcomes.set(id, outcome);
    } catch (error) {
      if (!isNotNullViolation(error) || attempt === mostAttempts) throw error;
    }
    left = left.filter(({ id }) => !outcomes.has(id));
  }
  return outcomes;
};

const keyOf = ({ events }: Arrival): string => events[0]?.id ?? '';

/** What makes two events twins. */
export const claimsOf = ({ storeId, eventId, fingerprint }: ArrivedEvent): string[] => [
  JSON.stringify([storeId, eventId]),
  ...(fingerprint === null ? [] : [JSON.stringify([storeId, 'fingerprint', fingerprint])]),
];

/** A statement holds a few megabytes at most, whatever is in customData and in deliveries. */
const rowsOf = ({ customData, deliveries }: ArrivedEvent): number => {
  const size = deliveries.reduce((sum, { payload }) => sum + payload.length, customData?.length ?? 0);
  return 1 + Math.floor(size / 4_096);
};

/** Stores the events of one request in a statement shared with other requests of this moment; outcomes by the events' ids. */
export const insertEvents = sharedStatement<Arrival, ReadonlyMap<string, Outcome>>({
  rows: 500,
  key: keyOf,
  identities: ({ events }) => events.flatMap(claimsOf),
  size: ({ events }) => events.reduce((sum, event) => sum + rowsOf(event), 0),
  statement: async (database, arrivals) => {
    const [{ tenantId }] = arrivals as [Arrival];
    const outcomes = await insertPatiently(
      database,
      tenantId,
      arrivals.flatMap(({ events }) => events),
    );
    return new Map(arrivals.map((arrival) => [keyOf(arrival), outcomes]));
  },
});
