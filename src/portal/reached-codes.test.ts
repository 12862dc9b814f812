import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { application, products } from '../application.ts';
import { newApiKey } from '../core/authentication/api-key.ts';
import type { DatabaseHandle } from '../core/database/pool.ts';
import { sql } from '../core/database/sql.ts';
import { listen, type RunningServer } from '../core/http/server.ts';
import { keyedHash } from '../core/identifiers/keyed-hash.ts';
import { createLog } from '../core/logs/log.ts';
import { demoKey, demoOrganization, givenDemo } from '../core/testing/demo.ts';
import {
  expectStatus,
  secretKey,
  startProduct,
  type TestClient,
  type TestReply,
} from '../core/testing/start-product.ts';
import { codeIn, errorCatalogue } from './error-catalogue.ts';

// Every code of every catalogue, with each of its statuses, brought about by a request.

const server = await startProduct();
beforeAll(() => givenDemo(server));

const failure = {
  500: new TypeError('x is not a function'),
  503: Object.assign(new Error(), { code: 'ECONNREFUSED' }),
};
const failing = new Map<500 | 503, RunningServer>();

/** A server whose database fails at everything. */
const startFailing = async (status: 500 | 503): Promise<void> => {
  const fail = () => Promise.reject(failure[status]);
  const database: DatabaseHandle = {
    ...{ any: fail, exists: fail, maybeOne: fail, one: fail, oneFirst: fail, query: fail, transaction: fail },
    watch: () => {},
    state: () => ({ acquired: 0, idle: 0, waiting: 0 }),
    end: async () => {},
  };
  const handle = await application({
    configuration: { publicOrigin: undefined, rateLimits: 'on', requireHttps: false, trustedProxies: [] },
    secrets: { adminToken: server.adminToken, secretKey },
    database,
    clock: () => server.now,
    log: createLog('silent'),
  });
  failing.set(status, await listen(handle, { host: '127.0.0.1', port: 0 }));
};
beforeAll(() => Promise.all([startFailing(500), startFailing(503)]));
afterAll(() => Promise.all([...failing.values()].map((one) => one.stop())));

const fromFailing = async (status: 500 | 503, path: string, key: string): Promise<TestReply> => {
  const response = await fetch(`http://127.0.0.1:${failing.get(status)?.port}${path}`, {
    headers: { Authorization: `Bearer ${key}` },
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
};

const productOf = (name: string) => products.find((product) => product.name === name) as (typeof products)[number];

/** A client with a key of the demo organization. */
const clientOf = async (product: string, key: object = {}): Promise<TestClient> =>
  server.client(await server.givenKey({ ...demoKey(productOf(product)), ...key }));

const tooLong = 'x'.repeat(1_048_577);
const undocumented = { undocumented: true };

type Provoke = () => Promise<TestReply>;
type Row = [code: string, status: number, provoke: Provoke];

/** What every product with keys refuses in the same way: its list is at `list`, `create` takes a POST. */
const refusalsOfKeys = (
  product: string,
  codes: Record<'bad' | 'method' | 'large' | 'mediaType' | 'key' | 'limit' | 'internal' | 'away', string>,
  { list, create }: { list: string; create: string },
): Row[] => [
  [codes.bad, 400, async () => (await clientOf(product)).post(create, '{')],
  [codes.key, 401, () => server.client().get(list)],
  [codes.method, 405, async () => (await clientOf(product)).request('PUT', create, undocumented)],
  [codes.large, 413, async () => (await clientOf(product)).post(create, tooLong)],
  [
    codes.mediaType,
    415,
    async () => (await clientOf(product)).post(create, '{}', { headers: { 'Content-Type': 'text/plain' } }),
  ],
  [
    codes.limit,
    429,
    async () => {
      const client = await clientOf(product, { rateLimit: { perHour: 1 } });
      await client.get(list);
      return client.get(list);
    },
  ],
  [codes.internal, 500, () => fromFailing(500, list, newApiKey(productOf(product).keys?.live as string))],
  [codes.away, 503, () => fromFailing(503, list, newApiKey(productOf(product).keys?.live as string))],
];

const affiliates: Row[] = [
  ...refusalsOfKeys(
    'affiliates',
    {
      ...{ bad: 'VALIDATION_ERROR', method: 'VALIDATION_ERROR', large: 'VALIDATION_ERROR' },
      ...{ mediaType: 'VALIDATION_ERROR', key: 'INVALID_API_KEY', limit: 'RATE_LIMITED' },
      ...{ internal: 'INTERNAL_ERROR', away: 'INTERNAL_ERROR' },
    },
    { list: '/affiliates/v1/offers', create: '/affiliates/v1/offers' },
  ),
  [
    'INSUFFICIENT_PERMISSIONS',
    403,
    async () => (await clientOf('affiliates', { scopes: ['read'] })).post('/affiliates/v1/offers', {}),
  ],
  ['NOT_FOUND', 404, async () => (await clientOf('affiliates')).get('/affiliates/v1/offers/unknown')],
  [
    'DUPLICATE_CONVERSION',
    409,
    async () => {
      const sale = { affiliateId: 'aff_demo', offerId: 'off_demo', externalId: 'sale-twice', amount: 1 };
      const client = await clientOf('affiliates');
      expectStatus(201, await client.post('/affiliates/v1/conversions', sale));
      return client.post('/affiliates/v1/conversions', sale);
    },
  ],
  [
    'INVALID_TRANSITION',
    409,
    async () => {
      const sale = { affiliateId: 'aff_demo', offerId: 'off_demo', externalId: 'sale-rejected', amount: 1 };
      const client = await clientOf('affiliates');
      const { body } = expectStatus(201, await client.post('/affiliates/v1/conversions', sale));
      const path = `/affiliates/v1/conversions/${body.data.id}`;
      expectStatus(200, await client.patch(path, { status: 'rejected' }));
      return client.patch(path, { status: 'reversed' });
    },
  ],
];

const attribution: Row[] = [
  ...refusalsOfKeys(
    'attribution',
    {
      ...{ bad: 'invalid_request', method: 'invalid_request', large: 'invalid_request', mediaType: 'invalid_request' },
      ...{ key: 'unauthorized', limit: 'rate_limit_exceeded', internal: 'internal_error', away: 'internal_error' },
    },
    { list: '/attribution/v1/stores', create: '/attribution/v1/stores' },
  ),
  [
    'missing_required_field',
    400,
    async () => (await clientOf('attribution')).post('/attribution/v1/track/click', { storeId: 'store_demo' }),
  ],
  [
    'invalid_fbclid',
    400,
    async () =>
      (await clientOf('attribution')).post('/attribution/v1/track/click', {
        ...{ storeId: 'store_demo', landingPage: 'https://shop.example.com/', fbclid: 'not one' },
      }),
  ],
  [
    'invalid_currency',
    400,
    async () => (await clientOf('attribution')).post('/attribution/v1/stores', { name: 'Shop', currency: 'XQX' }),
  ],
  [
    'forbidden',
    403,
    async () => (await clientOf('attribution', { scopes: ['read'] })).post('/attribution/v1/stores', {}),
  ],
  ['not_found', 404, async () => (await clientOf('attribution')).get('/attribution/v1/clicks/unknown')],
  ['store_not_found', 404, async () => (await clientOf('attribution')).get('/attribution/v1/stores/unknown')],
];

const config = (name: string) => `/experiments/v1/config/${name}`;

/** An SDK key of the demo project. */
const givenSdkKey = async (input: object, patch?: object): Promise<string> => {
  const administrator = await clientOf('admin');
  const path = '/admin/v1/projects/200001/sdk-keys';
  const { body } = expectStatus(201, await administrator.post(path, { environment: 'production', ...input }));
  if (patch) expectStatus(200, await administrator.patch(`${path}/${encodeURIComponent(body.data.key)}`, patch));
  return body.data.key;
};

/** A process learns within a second that a key was disabled. */
const disabled = (path: string): Promise<TestReply> =>
  vi.waitFor(async () => expectStatus(403, await server.client().get(path)), { timeout: 10_000 });

const experiments: Row[] = [
  ['400', 400, () => server.client().post('/experiments/v1/track/sdk_demo', '{')],
  ['401', 401, async () => server.client().get(config(await givenSdkKey({ secret: true })))],
  ['403', 403, async () => disabled(config(await givenSdkKey({}, { isEnabled: false })))],
  ['404', 404, () => server.client().get(config('sdk_unknown'))],
  ['405', 405, () => server.client().request('PUT', config('sdk_demo'), undocumented)],
  ['413', 413, () => server.client().post('/experiments/v1/track/sdk_demo', tooLong)],
  ['500', 500, () => fromFailing(500, config('sdk_any'), '')],
  ['503', 503, () => fromFailing(503, config('sdk_any'), '')],
];

const ingestion: Row[] = [
  ...refusalsOfKeys(
    'ingestion',
    {
      ...{ bad: 'validation_failed', method: 'method_not_allowed', large: 'Request body too large' },
      ...{ mediaType: 'unsupported_media_type', key: 'unauthorized', limit: 'Rate limit exceeded' },
      ...{ internal: 'internal_error', away: 'internal_error' },
    },
    { list: '/ingestion/v1/events', create: '/ingestion/v1/events' },
  ),
  [
    'event_not_found',
    400,
    async () => (await clientOf('ingestion')).post('/ingestion/v1/events', { eventName: 'Unheard', eventId: 'one' }),
  ],
  [
    'Permission {scope} required',
    403,
    async () => (await clientOf('ingestion', { scopes: ['stats:read'] })).get('/ingestion/v1/events'),
  ],
  [
    'Enterprise plan required',
    403,
    async () => (await clientOf('ingestion', { storeId: 'istore_demofree' })).get('/ingestion/v1/events'),
  ],
  ['not_found', 404, async () => (await clientOf('ingestion')).get('/ingestion/v1/events/unknown')],
];

const stores = '/admin/v1/ingestion-stores';
const under = (key: string) => ({ headers: { 'Idempotency-Key': key } });

/** Sends a request while another with the same key has not ended. */
const whileUnderWay = async (): Promise<TestReply> => {
  const client = await clientOf('admin');
  const name = `idempotency\n${demoOrganization}\n${keyedHash(secretKey)('idempotency key\nbusy')}`;
  return server.database.transaction(async (transaction) => {
    await transaction.query(sql.typeAlias('nothing')`SELECT FROM pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
    return client.post(stores, { name: 'Busy', currency: 'EUR' }, under('busy'));
  });
};

const admin: Row[] = [
  ...refusalsOfKeys(
    'admin',
    {
      ...{ bad: 'invalid_request', method: 'method_not_allowed', large: 'payload_too_large' },
      ...{ mediaType: 'unsupported_media_type', key: 'unauthenticated', limit: 'rate_limited' },
      ...{ internal: 'internal_error', away: 'unavailable' },
    },
    { list: stores, create: stores },
  ),
  ['forbidden', 403, async () => (await clientOf('admin', { scopes: ['read'] })).post(stores, {})],
  ['not_found', 404, async () => (await clientOf('admin')).get(`${stores}/unknown`)],
  ['conflict', 409, () => server.operator.post('/admin/v1/organizations', { id: demoOrganization, name: 'Again' })],
  ['idempotency_key_in_flight', 409, whileUnderWay],
  [
    'limit_reached',
    409,
    async () => {
      const hook = { url: 'https://hooks.example.com/', events: ['*'], product: 'affiliates', mode: 'test' };
      const client = await clientOf('admin');
      const make = () => client.post('/admin/v1/webhook-endpoints', hook);
      return vi.waitUntil(async () => (await make().then((reply) => reply.status === 409 && reply)) || undefined, {
        timeout: 20_000,
        interval: 0,
      });
    },
  ],
  [
    'idempotency_key_reused',
    422,
    async () => {
      const client = await clientOf('admin');
      expectStatus(201, await client.post(stores, { name: 'First', currency: 'EUR' }, under('reused')));
      return client.post(stores, { name: 'Second', currency: 'EUR' }, under('reused'));
    },
  ],
];

const tables: Record<string, Row[]> = { attribution, affiliates, experiments, ingestion, admin };

describe.each(products.map((product) => ({ product, name: product.name })))('the catalogue of $name', ({ product }) => {
  const rows = tables[product.name] as Row[];

  it('holds what is provoked here, and nothing else', () => {
    const held = errorCatalogue(product).flatMap(({ code, replies }) =>
      replies.map(({ status }) => `${code} ${status}`),
    );
    expect(rows.map(([code, status]) => `${code} ${status}`).toSorted()).toEqual(held.toSorted());
  });

  it.each(rows)('%s is answered, with %s', async (code, status, provoke) => {
    const reply = await provoke();
    expect([codeIn(reply.body, Object.keys(product.errors)), reply.status]).toEqual([code, status]);
  });
});
