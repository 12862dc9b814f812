import { z } from 'zod';
import { sharedStatement } from '../../core/database/shared-statement.ts';
import { type Database, type Fragment, prepared, sql } from '../../core/database/sql.ts';
import { newId } from '../../core/identifiers/identifier.ts';
import type { Conversion, Facts } from '../domain/facts.ts';
import { joinSegments, mostSegmentBytes } from '../domain/segments.ts';

/** What one request told about one project; `request` is unique, because no request waits for another's facts. */
export type ArrivedFacts = {
  tenantId: string;
  projectId: number;
  /** As it is stored; see `environmentOfEvents`. */
  environment: string;
  request: string;
  /** Of the request's body. */
  bytes: number;
  facts: Facts;
  now: Date;
};

const row = z.strictObject({ stored: z.boolean() });

const keyOf = (projectId: number, environment: string, name: string): string => `${projectId} ${name} ${environment}`;

/** Rows of one table from several requests, each thing once: a statement must not meet the same key twice. */
const rowsOf = <Fact extends object>(
  arrived: readonly ArrivedFacts[],
  pick: (facts: Facts) => ReadonlyMap<string, Fact>,
  toRow: (fact: Fact, request: string, key: string) => object,
): object[] => {
  const rows = new Map<string, object>();
  for (const { projectId, environment, request, facts, now } of arrived)
    for (const [name, fact] of pick(facts)) {
      const key = keyOf(projectId, environment, name);
      const place = { project_id: projectId, environment, at: now.toISOString() };
      if (!rows.has(key)) rows.set(key, { ...place, ...toRow(fact, request, key) });
    }
  return [...rows.values()];
};

const toConversionRow = ({ visitorId, goalId, bucketing }: Conversion, request: string) => ({
  request,
  visitor_id: visitorId,
  goal_id: goalId,
  bucketing,
});

const json = (rows: readonly object[]): string => JSON.stringify(rows);

/** As `joinSegments` does it. */
const joined = (earlier: Fragment, later: Fragment): Fragment => sql.fragment`
  CASE WHEN octet_length((${earlier} || ${later})::text) <= ${mostSegmentBytes} THEN ${earlier} || ${later} ELSE ${later} END`;

/**
 * What conversions take from their visitor, once for each visitor of a request. What is stored of the visitor in this
 * environment lies under what was sent; of two variations of one experience the later one counts.
 */
const readVisitors = (tenantId: string, rows: readonly object[]): Fragment => sql.fragment`
  converting_visitor AS MATERIALIZED (
    SELECT
      request, visitor_id,
      CASE WHEN enriches THEN COALESCE((
        SELECT jsonb_object_agg(exposure.experience_id, exposure.variation_id ORDER BY exposure.first_seen_at)
        FROM experiments.exposure
        WHERE exposure.tenant_id = ${tenantId} AND exposure.project_id = arrived.project_id
          AND exposure.visitor_id = arrived.visitor_id AND exposure.environment = arrived.environment
      ), '{}') ELSE '{}' END AS known_bucketing,
      CASE WHEN enriches THEN COALESCE((
        SELECT ${joined(sql.fragment`visitor.segments`, sql.fragment`arrived.segments`)}
        FROM experiments.visitor
        WHERE visitor.tenant_id = ${tenantId} AND visitor.project_id = arrived.project_id
          AND visitor.visitor_id = arrived.visitor_id
      ), arrived.segments) ELSE arrived.segments END AS segments
    FROM jsonb_to_recordset(${json(rows)}::jsonb) AS arrived (
      request text, project_id bigint, visitor_id text, environment text, segments jsonb, enriches boolean
    )
  )`;

const storeSegments = (tenantId: string, rows: readonly object[]): Fragment => sql.fragment`
  stored_visitor AS (
    INSERT INTO experiments.visitor (tenant_id, project_id, visitor_id, segments, updated_at)
    SELECT ${tenantId}, project_id, visitor_id, segments, at
    FROM jsonb_to_recordset(${json(rows)}::jsonb)
      AS arrived (project_id bigint, visitor_id text, segments jsonb, at timestamptz)
    ORDER BY project_id, visitor_id
    ON CONFLICT (tenant_id, project_id, visitor_id) DO UPDATE
    SET
      segments = ${joined(sql.fragment`visitor.segments`, sql.fragment`EXCLUDED.segments`)},
      updated_at = EXCLUDED.updated_at
    WHERE (visitor.segments || EXCLUDED.segments) <> visitor.segments
  )`;

const storeExposures = (tenantId: string, rows: readonly object[]): Fragment => sql.fragment`
  stored_exposure AS (
    INSERT INTO experiments.exposure (
      tenant_id, project_id, visitor_id, experience_id, variation_id, environment, first_seen_at
    )
    SELECT ${tenantId}, project_id, visitor_id, experience_id, variation_id, environment, at
    FROM jsonb_to_recordset(${json(rows)}::jsonb) AS arrived (
      project_id bigint, visitor_id text, experience_id text, variation_id text, environment text, at timestamptz
    )
    ORDER BY project_id, visitor_id, experience_id, variation_id, environment
    ON CONFLICT (tenant_id, project_id, visitor_id, experience_id, variation_id, environment) DO NOTHING
  )`;

const storeConversions = (tenantId: string, rows: readonly object[]): Fragment => sql.fragment`
  stored_conversion AS (
    INSERT INTO experiments.conversion (
      tenant_id, project_id, visitor_id, goal_id, environment, bucketing, segments, first_converted_at,
      last_converted_at
    )
    SELECT
      ${tenantId}, project_id, visitor_id, goal_id, environment, known_bucketing || bucketing, segments, at, last_at
    FROM jsonb_to_recordset(${json(rows)}::jsonb) AS arrived (
      request text, project_id bigint, visitor_id text, goal_id text, environment text, bucketing jsonb, at timestamptz,
      last_at timestamptz
    )
    JOIN converting_visitor USING (request, visitor_id)
    ORDER BY project_id, visitor_id, goal_id, environment
    ON CONFLICT (tenant_id, project_id, visitor_id, goal_id, environment) DO UPDATE
    SET last_converted_at = EXCLUDED.last_converted_at
    WHERE conversion.last_converted_at < EXCLUDED.last_converted_at
  )`;

const storeTransactions = (tenantId: string, rows: readonly object[]): Fragment => sql.fragment`
  arrived_transaction AS (
    SELECT *
    FROM jsonb_to_recordset(${json(rows)}::jsonb) AS row (
      request text, project_id bigint, visitor_id text, goal_id text, environment text, bucketing jsonb, at timestamptz,
      id text, identity text, expires_at timestamptz, transaction_id text, amount numeric, products_count numeric,
      goal_data jsonb
    )
  ), new_identity AS (
    INSERT INTO experiments.transaction_identity (
      tenant_id, project_id, goal_id, identity, accepted_at, expires_at
    )
    SELECT ${tenantId}, project_id, goal_id, identity, at, expires_at
    FROM arrived_transaction
    ORDER BY project_id, goal_id, identity
    ON CONFLICT (tenant_id, project_id, goal_id, identity) DO UPDATE
    SET accepted_at = EXCLUDED.accepted_at, expires_at = EXCLUDED.expires_at
    WHERE transaction_identity.expires_at <= EXCLUDED.accepted_at
    RETURNING project_id, goal_id, identity
  ), stored_transaction AS (
    INSERT INTO experiments.transaction (
      tenant_id, project_id, id, goal_id, visitor_id, environment, transaction_id, amount, products_count, goal_data, bucketing,
      segments, created_at
    )
    SELECT
      ${tenantId}, project_id, arrived.id, goal_id, visitor_id, arrived.environment, arrived.transaction_id,
      arrived.amount, arrived.products_count, arrived.goal_data,
      known_bucketing || arrived.bucketing, segments, arrived.at
    FROM arrived_transaction AS arrived
    JOIN new_identity USING (project_id, goal_id, identity)
    JOIN converting_visitor USING (request, visitor_id)
  )`;

const storeUnmatched = (tenantId: string, rows: readonly object[]): Fragment => sql.fragment`
  stored_unmatched AS (
    INSERT INTO experiments.unmatched_event (
      tenant_id, project_id, fingerprint, reason, visitor_id, event, created_at
    )
    SELECT ${tenantId}, project_id, fingerprint, reason, visitor_id, event, at
    FROM jsonb_to_recordset(${json(rows)}::jsonb)
      AS arrived (project_id bigint, fingerprint text, reason text, visitor_id text, event jsonb, at timestamptz)
    ORDER BY project_id, fingerprint
    ON CONFLICT (tenant_id, project_id, fingerprint) DO NOTHING
  )`;

/** One statement whatever was told, with a part for each kind of fact that there is. */
const partsOf = (tenantId: string, arrived: readonly ArrivedFacts[]): Fragment[] => {
  const parts: [(tenantId: string, rows: readonly object[]) => Fragment, object[]][] = [
    [storeSegments, mergedSegments(arrived)],
    [
      storeExposures,
      rowsOf(
        arrived,
        ({ exposures }) => exposures,
        ({ visitorId, experienceId, variationId }) => ({
          visitor_id: visitorId,
          experience_id: experienceId,
          variation_id: variationId,
        }),
      ),
    ],
    [readVisitors, convertingVisitors(arrived)],
    [storeConversions, arrivedConversions(arrived)],
    [storeTransactions, arrivedTransactions(arrived)],
    [
      storeUnmatched,
      rowsOf(
        arrived,
        ({ unmatched }) => unmatched,
        ({ visitorId, reason, fingerprint, event }) => ({ visitor_id: visitorId, reason, fingerprint, event }),
      ),
    ],
  ];
  return parts.flatMap(([store, rows]) => (rows.length > 0 ? store(tenantId, rows) : []));
};

const mergedSegments = (arrived: readonly ArrivedFacts[]): object[] => {
  const rows = new Map<string, { project_id: number; visitor_id: string; segments: object; at: string }>();
  for (const { projectId, facts, now } of arrived)
    for (const [visitorId, { values }] of facts.segments) {
      const name = `${projectId} ${visitorId}`;
      const segments = joinSegments(rows.get(name)?.segments, values);
      rows.set(name, { project_id: projectId, visitor_id: visitorId, segments, at: now.toISOString() });
    }
  return [...rows.values()];
};

const convertingVisitors = (arrived: readonly ArrivedFacts[]): object[] =>
  arrived.flatMap(({ projectId, environment, request, facts }) => {
    const converting = new Map([...facts.conversions.values()].map(({ visitorId, enriches }) => [visitorId, enriches]));
    const place = { request, project_id: projectId, environment };
    return [...converting].map(([visitorId, enriches]) => ({
      ...place,
      visitor_id: visitorId,
      enriches,
      segments: facts.segments.get(visitorId)?.values ?? {},
    }));
  });

/** The earliest of each is what is stored of it, with the time of the latest: requests need not come in their order. */
const arrivedConversions = (arrived: readonly ArrivedFacts[]): object[] => {
  const inOrder = arrived.toSorted((a, b) => a.now.getTime() - b.now.getTime());
  const lastAt = new Map(
    inOrder.flatMap(({ projectId, environment, facts, now }) =>
      [...facts.conversions.keys()].map((name) => [keyOf(projectId, environment, name), now]),
    ),
  );
  return rowsOf(
    inOrder,
    ({ conversions }) => conversions,
    (conversion, request, key) => ({ ...toConversionRow(conversion, request), last_at: lastAt.get(key) }),
  );
};

const arrivedTransactions = (arrived: readonly ArrivedFacts[]): object[] =>
  rowsOf(
    arrived,
    ({ transactions }) => transactions,
    ({ identity, expiresAt, transactionId, amount, productsCount, goalData, ...conversion }, request) => ({
      ...toConversionRow(conversion, request),
      id: newId('txn', arrived[0]?.now ?? expiresAt),
      identity,
      expires_at: expiresAt.toISOString(),
      transaction_id: transactionId,
      amount,
      products_count: productsCount,
      goal_data: goalData,
    }),
  );

const insertArrived = async (
  database: Database,
  arrived: readonly ArrivedFacts[],
): Promise<ReadonlyMap<string, true>> => {
  const parts = partsOf(arrived[0]?.tenantId ?? '', arrived);
  await database.any(prepared(row)`
    WITH ${sql.join(parts, sql.fragment`, `)}
    SELECT true AS stored
  `);
  return new Map(arrived.map(({ request }) => [request, true]));
};

/**
 * Stores what a request told in a statement shared with other requests of this moment; resolves when it is durable. A
 * statement holds a few megabytes at most.
 */
export const insertFacts = sharedStatement<ArrivedFacts, true>({
  rows: 100,
  key: ({ request }) => request,
  size: ({ bytes }) => 1 + Math.floor(bytes / 16_384),
  statement: insertArrived,
});
