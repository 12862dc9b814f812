import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, inject } from 'vitest';
import { application, products } from '../../application.ts';
import type { RateLimitSetting } from '../authentication/caller.ts';
import { type DatabaseHandle, openDatabase } from '../database/pool.ts';
import { listen } from '../http/server.ts';
import { createLog } from '../logs/log.ts';
import { createDeliveryMetrics, type DeliveryMetrics } from '../metrics/delivery-metrics.ts';
import { documentCheck } from './document-check.ts';

/** A reply, with its body parsed where it is JSON; of JSON lines it is a list. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape
export type TestReply = { status: number; headers: Headers; body: any; text: string };

/** What a request may carry besides its method and path; `undocumented` replies (404, 405 of a path) are not checked. */
export type TestRequest = {
  body?: unknown;
  headers?: Record<string, string>;
  undocumented?: boolean;
};

/** Sends requests with one key. */
export type TestClient = {
  request(method: string, path: string, request?: TestRequest): Promise<TestReply>;
  get(path: string, request?: TestRequest): Promise<TestReply>;
  post(path: string, body: unknown, request?: TestRequest): Promise<TestReply>;
  patch(path: string, body: unknown, request?: TestRequest): Promise<TestReply>;
  delete(path: string, request?: TestRequest): Promise<TestReply>;
};

/** A server on a database of its own, with a clock that stands still until it is told. */
export type TestServer = {
  origin: string;
  adminToken: string;
  databaseUrl: string;
  database: DatabaseHandle;
  deliveryMetrics: DeliveryMetrics;
  now: Date;
  /** Moves the clock. */
  advance(ms: number): void;
  /** Without a key, or with one, or with anything else as bearer token. */
  client(key?: string): TestClient;
  operator: TestClient;
  givenOrganization(input?: Record<string, unknown>): Promise<string>;
  givenKey(input: KeyInput): Promise<string>;
};

type KeyInput = {
  organizationId: string;
  product: string;
  mode?: 'live' | 'test';
  scopes?: string[];
  storeId?: string;
  rateLimit?: RateLimitSetting;
  expiresAt?: string;
};

const adminToken = 'operator_token_of_the_tests';
/** The secret under which a test server hashes. */
export const secretKey = 'the secret key of the tests, 32 characters or more';
const check = documentCheck(products.map(({ document }) => document));

/** Starts the whole server for one test file: real HTTP, a cloned database, every reply checked against the documents. */
export const startProduct = async ({
  outboundPrivate = 'allow',
  publicOrigin,
  rateLimits = 'on',
  requireHttps = false,
  trustedProxies = [],
  hosts = {},
}: {
  outboundPrivate?: 'allow' | 'refuse';
  publicOrigin?: string;
  rateLimits?: 'on' | 'off';
  requireHttps?: boolean;
  trustedProxies?: string[];
  hosts?: Record<string, string>;
} = {}): Promise<TestServer> => {
  const databaseUrl = await cloneDatabase();
  const database = await openDatabase(databaseUrl, { size: 10 });
  const deliveryMetrics = createDeliveryMetrics();
  const state = { now: new Date('2026-11-21T12:00:00.000Z') };
  const handle = await application({
    configuration: {
      hosts: new Map(Object.entries(hosts)),
      ...{ outboundPrivate, publicOrigin, rateLimits, requireHttps, trustedProxies },
    },
    secrets: { adminToken, secretKey },
    database,
    clock: () => state.now,
    log: createLog('silent'),
    compilesOnDemand: true,
    deliveryMetrics,
  });
  const server = await listen(handle, { host: '127.0.0.1', port: 0 });
  afterAll(async () => {
    await server.stop();
    await database.end();
    await dropDatabase(databaseUrl);
  });

  const origin = `http://127.0.0.1:${server.port}`;
  const operator = testClient(origin, adminToken);
  return {
    origin,
    adminToken,
    databaseUrl,
    database,
    deliveryMetrics,
    operator,
    get now() {
      return state.now;
    },
    set now(now) {
      state.now = now;
    },
    advance(ms) {
      state.now = new Date(state.now.getTime() + ms);
    },
    client: (key) => testClient(origin, key),
    async givenOrganization(input = {}) {
      const { body } = expectStatus(201, await operator.post('/admin/v1/organizations', { name: 'Given', ...input }));
      return body.data.id;
    },
    async givenKey({ organizationId, mode = 'live', rateLimit = 'off', ...input }) {
      const headers = { 'X-Organization-Id': organizationId };
      const key = { name: 'Given', mode, rateLimit, ...input };
      const { body } = expectStatus(201, await operator.post('/admin/v1/api-keys', key, { headers }));
      return body.data.key;
    },
  };
};

/** Returns the reply when it has the status, so that a broken fixture says what went wrong. */
export const expectStatus = (status: number, reply: TestReply): TestReply => {
  if (reply.status !== status) throw new Error(`Expected ${status}, got ${reply.status}: ${reply.text}`);
  return reply;
};

/** JSON parsed, JSON lines as a list; null for another media type. */
const parsedBody = (mediaType: string, text: string): unknown => {
  if (mediaType === 'application/x-ndjson')
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  return mediaType.includes('json') ? JSON.parse(text) : null;
};

const testClient = (origin: string, key: string | undefined): TestClient => {
  const request: TestClient['request'] = async (method, path, { body, headers = {}, undocumented = false } = {}) => {
    const isText = typeof body === 'string' || body instanceof Uint8Array;
    const response = await fetch(origin + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(key !== undefined && { Authorization: `Bearer ${key}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: isText ? (body as string) : JSON.stringify(body) }),
    });
    const text = await response.text();
    const reply = { status: response.status, headers: response.headers, text };
    if (!undocumented) check(method, path, reply);
    return { ...reply, body: parsedBody(response.headers.get('content-type') ?? '', text) };
  };
  return {
    request,
    get: (path, more) => request('GET', path, more),
    post: (path, body, more) => request('POST', path, { ...more, body }),
    patch: (path, body, more) => request('PATCH', path, { ...more, body }),
    delete: (path, more) => request('DELETE', path, more),
  };
};

const withServer = async <Result>(work: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = new Client({ connectionString: inject('databaseServerUrl') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** With TEST_SHARED_DATABASE all files share one database, where databases cannot be cloned: tests make tenants of their own anyway. */
const isShared = process.env.TEST_SHARED_DATABASE === '1';

const cloneDatabase = async (): Promise<string> => {
  const template = inject('templateName');
  const name = isShared ? template : `tributary_test_${randomBytes(6).toString('hex')}`;
  if (!isShared) await withServer((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  return Object.assign(new URL(inject('databaseServerUrl')), { pathname: `/${name}` }).href;
};

const dropDatabase = async (url: string): Promise<void> => {
  if (!isShared)
    await withServer((client) => client.query(`DROP DATABASE ${new URL(url).pathname.slice(1)} WITH (FORCE)`));
};
