import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';
import { expectStatus, type TestClient, type TestServer } from '../../core/testing/start-product.ts';

/** A visitor saw a variation of experience 31. */
export const sawVariation = (variation: 1 | 2 = 1, experienceId = '31') => ({
  eventType: 'bucketing',
  data: { experienceId, variationId: `${experienceId}${variation}` },
});

/** A visitor reached a goal. */
export const converted = (goalId = '700001', more: object = {}) => ({
  eventType: 'conversion',
  data: { goalId, ...more },
});

/** What a sale was worth. */
export const worth = (amount: unknown, transactionId?: unknown, productsCount: unknown = 1) => [
  { key: 'amount', value: amount },
  { key: 'productsCount', value: productsCount },
  ...(transactionId === undefined ? [] : [{ key: 'transactionId', value: transactionId }]),
];

/** The three events that the JavaScript SDK sends for an exposure and one sale. */
export const saleAsSdksSendIt = (amount: number, transactionId?: string) => [
  sawVariation(),
  converted('700002', { bucketingData: { '31': '311' } }),
  converted('700002', { goalData: worth(amount, transactionId), bucketingData: { '31': '311' } }),
];

/** A visitor of a body. */
export const visitor = (visitorId: string, events: object[], segments?: object) => ({
  visitorId,
  events,
  ...(segments && { segments }),
});

/** Sends visitors to a key and expects the one answer there is. */
export const track = async (
  server: TestServer,
  key: string,
  visitors: object[],
  { headers = {}, ...more }: { headers?: Record<string, string> } & Record<string, unknown> = {},
) => {
  const reply = await server.client().post(`/experiments/v1/track/${key}`, { ...more, visitors }, { headers });
  expectStatus(200, reply);
  return reply;
};

/** The counts of experience 31, its variations by their ids. */
export const countsOf = async (client: TestClient, { path }: { path: string }, experience = '31', search = '') => {
  const { body } = expectStatus(200, await client.get(`${path}/experiences/${experience}/counts${search}`));
  type Counted = { variationId: string; visitors: number; goals: Record<string, unknown>[] };
  const variations = (body.data.variations as Counted[]).map(({ variationId, visitors, goals }) => [
    variationId,
    { visitors, goals: Object.fromEntries(goals.map(({ goalId, ...rest }) => [goalId, rest])) },
  ]);
  return { ...body.data, variations: Object.fromEntries(variations) };
};

const stored = z.strictObject({ bucketing: z.unknown(), segments: z.unknown() });

/** Bucketing and segments of what a visitor did, as stored: of the conversion and of the transaction. */
export const storedOf = async ({ database }: TestServer, projectId: string, visitorId: string) => ({
  conversion: await database.maybeOne(sql.type(stored)`
    SELECT bucketing, segments FROM experiments.conversion
    WHERE project_id = ${Number(projectId)} AND visitor_id = ${visitorId}
  `),
  transaction: await database.maybeOne(sql.type(stored)`
    SELECT bucketing, segments FROM experiments.transaction
    WHERE project_id = ${Number(projectId)} AND visitor_id = ${visitorId}
  `),
});

const reason = z.strictObject({ reason: z.string(), events: z.number() });

/** How many events of a project were kept apart, by reason. */
export const unmatchedOf = async ({ database }: TestServer, projectId: string): Promise<Record<string, number>> => {
  const rows = await database.any(sql.type(reason)`
    SELECT reason, count(*) AS events FROM experiments.unmatched_event
    WHERE project_id = ${Number(projectId)} GROUP BY reason
  `);
  return Object.fromEntries(rows.map(({ reason: name, events }) => [name, events]));
};
