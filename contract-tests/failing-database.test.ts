import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { application, products } from '../src/application.ts';
import { newApiKey } from '../src/core/authentication/api-key.ts';
import type { ApiKeyRow } from '../src/core/authentication/queries/find-api-key.ts';
import type { DatabaseHandle } from '../src/core/database/pool.ts';
import { listen, type RunningServer } from '../src/core/http/server.ts';
import { createLog } from '../src/core/logs/log.ts';
import { documentCheck } from '../src/core/testing/document-check.ts';
import { checkForPages } from './check-for-pages.ts';
import { type DocumentedOperation, exampleRequests } from './documented-operations.ts';

// The two statuses that no request brings about while the server is healthy: 503 and 500, for every operation.

const adminToken = 'operator_token_of_the_tests';
const check = documentCheck(products.map(({ document }) => document));
const cases = products.flatMap(({ name, document, keys }) =>
  exampleRequests(document).map((request) => ({
    ...request,
    name: `${name} ${request.title}`,
    product: name,
    key: keys ? newApiKey(keys.live) : '',
    isOfStore: keys?.hasStore !== undefined,
  })),
);
type Case = (typeof cases)[number];

const withCode = (message: string, code: string): Error => Object.assign(new Error(message), { code });
const away = [
  withCode('connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED'),
  withCode('terminating connection due to administrator command', '57P01'),
];
const unexpected = [
  withCode('relation "affiliates.offer" does not exist', '42P01'),
  new TypeError('x is not a function'),
];

/** How far a request gets before the database fails: nowhere, past its key, or past the store of its key as well. */
type Known = 'nothing' | 'keys' | 'stores';

type State = { failure: Error; known: Known; product: string; storesTold: number };

const store = {
  ...{ id: 'istore_of_the_tests', currency: 'EUR', timezone: 'Europe/Berlin', country: 'DE' },
  ...{ plan: 'enterprise', subscription: 'ACTIVE', kind: 'normal', requests_per_hour: 1_000 },
  ...{ monthly_event_quota: null, active_custom_events: [], destinations: [] },
};

/** Knows what it is told to know, and fails at everything else with whatever `failure` is at the time. */
const failingDatabase = (state: State): DatabaseHandle => {
  const fail = () => Promise.reject(state.failure);
  const key = (): ApiKeyRow => ({
    id: 'key_of_the_tests',
    tenant_id: 'org_demo',
    organization_id: 'org_demo',
    product: state.product,
    mode: 'live',
    scopes: [...(productOf(state.product)?.keys?.scopes ?? [])],
    // The server remembers a store that it has found.
    store_id: productOf(state.product)?.keys?.hasStore ? `istore_${randomUUID()}` : null,
    rate_limit: 'off',
    expires_at: null,
  });
  const maybeOne = ({ sql }: { sql: string }) => {
    if (state.known !== 'nothing' && sql.includes('WHERE key_hash =')) return Promise.resolve(key());
    if (state.known !== 'stores' || !sql.includes('FROM ingestion.store')) return fail();
    state.storesTold++;
    return Promise.resolve(store);
  };
  return {
    watch: () => {},
    any: fail,
    exists: fail,
    maybeOne: maybeOne as unknown as DatabaseHandle['maybeOne'],
    one: fail,
    oneFirst: fail,
    query: fail,
    transaction: (work) => work({ any: fail, exists: fail, maybeOne: fail, one: fail, oneFirst: fail, query: fail }),
    state: () => ({ acquired: 0, idle: 0, waiting: 0 }),
    end: async () => {},
  };
};

const state: State = { failure: new Error(), known: 'keys', product: '', storesTold: 0 };
let server: RunningServer;

beforeAll(async () => {
  const handle = await application({
    configuration: { publicOrigin: undefined, rateLimits: 'on', requireHttps: false, trustedProxies: [] },
    secrets: { adminToken, secretKey: 'the secret key of the tests, 32 characters or more' },
    database: failingDatabase(state),
    clock: () => new Date(),
    log: createLog('silent'),
  });
  server = await listen(handle, { host: '127.0.0.1', port: 0 });
});
afterAll(() => server.stop());

const isOperatorOnly = ({ securitySchemes }: DocumentedOperation): boolean =>
  securitySchemes.join() === 'operatorToken';

/** Sends the documented example; the reply has been held against the document. */
const send = async (operation: Case, failure: Error, known: Known = 'keys'): Promise<Response> => {
  Object.assign(state, { failure, known, product: operation.product });
  const { method, examplePath, exampleBody, securitySchemes, key } = operation;
  const response = await fetch(`http://127.0.0.1:${server.port}${examplePath}`, {
    method,
    redirect: 'manual',
    headers: {
      ...(securitySchemes.length > 0 && { Authorization: `Bearer ${isOperatorOnly(operation) ? adminToken : key}` }),
      ...(exampleBody && { 'Content-Type': exampleBody.mediaType }),
    },
    ...(exampleBody && { body: exampleBody.text }),
  });
  const text = await response.text();
  check(method, examplePath, { status: response.status, headers: response.headers, text });
  checkForPages(operation, response.headers);
  for (const secret of [failure.message, failure.stack as string]) expect(text).not.toContain(secret);
  return response;
};

describe('while the database is away', () => {
  it.each(cases)('$name answers 503 and says when to try again', async (operation) => {
    for (const failure of away) {
      const { status, headers } = await send(operation, failure);
      expect([status, headers.get('Retry-After')]).toEqual([503, '1']);
    }
  });

  it.each(cases.filter((operation) => operation.securitySchemes.length > 0 && !isOperatorOnly(operation)))(
    '$name answers 503, not 401, to a key that cannot be looked up',
    async (operation) => {
      for (const failure of away) {
        const { status, headers } = await send(withAnotherKey(operation), failure, 'nothing');
        expect([status, headers.get('Retry-After')]).toEqual([503, '1']);
        expect(headers.has('WWW-Authenticate')).toBe(false);
      }
    },
  );
});

describe('when the database does something unexpected', () => {
  it.each(cases)('$name answers 500 and tells no more than that', async (operation) => {
    for (const failure of unexpected) expect((await send(operation, failure)).status).toBe(500);
  });
});

/** Of a key's store all is known, so that only an operation that needs the database for something else can fail. */
const needsMoreThanStore = ({ isOfStore, operationId }: Case): boolean => isOfStore && operationId !== 'validateEvents';

describe('when the database fails after it has told the store of a key', () => {
  it.each(cases.filter(needsMoreThanStore))('$name answers 503 and 500', async (operation) => {
    const failures = [
      ...away.map((failure) => [failure, 503]),
      ...unexpected.map((failure) => [failure, 500]),
    ] as const;
    const storesBefore = state.storesTold;
    for (const [failure, status] of failures)
      expect((await send(withAnotherKey(operation), failure as Error, 'stores')).status).toBe(status);
    expect(state.storesTold - storesBefore).toBe(failures.length);
  });
});

const productOf = (product: string) => products.find(({ name }) => name === product);

/** The server remembers a key that it has found. */
const withAnotherKey = (operation: Case): Case => ({
  ...operation,
  key: newApiKey(productOf(operation.product)?.keys?.live as string),
});
