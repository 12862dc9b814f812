import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { application, products } from '../src/application.ts';
import type { DatabaseHandle } from '../src/core/database/pool.ts';
import type { Product } from '../src/core/http/product.ts';
import { listen, type RunningServer } from '../src/core/http/server.ts';
import { createLog } from '../src/core/logs/log.ts';
import { demoKey, demoOrganization, givenDemo } from '../src/core/testing/demo.ts';
import { startProduct } from '../src/core/testing/start-product.ts';
import { documentedExamples } from '../src/portal/documented-examples.ts';
import { type DocumentedOperation, documentedOperations } from './documented-operations.ts';
import { isOperatorOnly } from './live-server.ts';

// What the server says of a failure that is the same for every product is what the examples of its document show.

const server = await startProduct({ trustedProxies: ['127.0.0.1'] });
let failing: RunningServer;
let failure = new Error();

beforeAll(async () => {
  await givenDemo(server);
  const fail = () => Promise.reject(failure);
  const database: DatabaseHandle = {
    ...{ any: fail, exists: fail, maybeOne: fail, one: fail, oneFirst: fail, query: fail, transaction: fail },
    ...{ watch: () => {}, state: () => ({ acquired: 0, idle: 0, waiting: 0 }), end: async () => {} },
  };
  const handle = await application({
    configuration: { publicOrigin: undefined, rateLimits: 'on', requireHttps: false, trustedProxies: [] },
    secrets: { adminToken: '', secretKey: 'the secret key of the tests, 32 characters or more' },
    database,
    clock: () => new Date(),
    log: createLog('silent'),
    compilesOnDemand: true,
  });
  failing = await listen(handle, { host: '127.0.0.1', port: 0 });
});
afterAll(() => failing.stop());

/** Failed authentications are limited per address, so each request comes from one of its own. */
let addresses = 0;
const fromElsewhere = () => ({ 'X-Forwarded-For': `10.0.${++addresses >> 8}.${addresses & 255}` });

type Asked = { body?: string; headers?: Record<string, string>; origin?: string };

const ask = async (
  { method, examplePath, exampleBodies: [example] }: DocumentedOperation,
  token: string | undefined,
  { body = example?.text, headers, origin = server.origin }: Asked = {},
) => {
  const response = await fetch(origin + examplePath, {
    method,
    headers: {
      ...fromElsewhere(),
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(example && { 'Content-Type': example.mediaType }),
      ...headers,
    },
    ...(example && { body }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

/** What an error says, without what differs from one reply to the next: its time, its id, seconds to wait, a scope. */
const saidBy = ({ meta, requestId, ...body }: Record<string, unknown>): unknown =>
  JSON.parse(
    JSON.stringify(body)
      .replace(/try again in \d+ s/, 'try again in … s')
      .replace(/"retryAfter":\d+/, '"retryAfter":0')
      .replaceAll(/[\w:]+ (permission|required)/g, '… $1'),
  );

/** How a product's failures are brought about; `examples` are all that one operation documents for a status. */
const failuresOf = (product: Product) => {
  const { document, keys, bodyLimitBytes } = product;
  const operations = documentedOperations(document);
  const shown = documentedExamples(document);
  const examples = ({ operationId }: DocumentedOperation, status: number) =>
    shown
      .filter((example) => example.operationId === operationId && example.status === status && example.mediaType)
      .map(({ value }) => saidBy(value as Record<string, unknown>));
  const givenKey = (input: object = {}) => server.givenKey({ ...demoKey(product), rateLimit: 'off', ...input });
  const keyed = operations.filter((operation) => keys && operation.securitySchemes.length > 0);
  const ofKeys = keyed.filter((operation) => !isOperatorOnly(operation));
  const withBody = operations.filter(({ exampleBodies }) => exampleBodies.length > 0);
  const opened = async (operation: DocumentedOperation) => {
    if (isOperatorOnly(operation)) return server.adminToken;
    return operation.securitySchemes.length > 0 ? givenKey() : undefined;
  };
  const mostBytes = ({ exampleBodies }: DocumentedOperation) => exampleBodies[0]?.mostBytes ?? bodyLimitBytes;
  return { operations, examples, givenKey, keyed, ofKeys, withBody, opened, mostBytes };
};

const withCode = (message: string, code: string): Error => Object.assign(new Error(message), { code });

describe.each(products)('the examples of $name', (product) => {
  const { name, keys } = product;
  const { operations, examples, givenKey, keyed, ofKeys, withBody, opened, mostBytes } = failuresOf(product);

  /** Asks operations for a failure: each shows just what was said, or that among others. */
  const expectShown = async (
    asked: readonly DocumentedOperation[],
    status: number,
    answer: (operation: DocumentedOperation) => ReturnType<typeof ask>,
  ) => {
    expect(asked.length).toBeGreaterThan(0);
    for (const operation of asked) {
      const reply = await answer(operation);
      const what = `${name} ${operation.operationId}`;
      expect([what, reply.status]).toEqual([what, status]);
      const documented = examples(operation, status);
      expect(documented, what).toContainEqual(saidBy(reply.body));
      if (documented.length > 1) expect([400, 403], what).toContain(status);
    }
  };

  describe.runIf(keys)('with keys', () => {
    it('say what a request without a key is told, 401', () =>
      expectShown(keyed, 401, (operation) => ask(operation, undefined)));

    it('say what a key is told that lacks a permission, 403', async () => {
      const headers = { 'X-Organization-Id': demoOrganization };
      const lacking = new Map<string, string>();
      for (const scope of keys?.scopes ?? []) {
        const scopes = keys?.scopes.filter((other) => other !== scope);
        const order = { ...demoKey(product), mode: 'live', name: 'Lacks one', rateLimit: 'off', scopes };
        const { data } = (await server.operator.post('/admin/v1/api-keys', order, { headers })).body;
        // Some scopes include others.
        if (!data.scopes.includes(scope)) lacking.set(scope, data.key);
      }
      const refusing = ofKeys.filter(({ scope = '' }) => lacking.has(scope));
      await expectShown(refusing, 403, (operation) => ask(operation, lacking.get(operation.scope as string)));
    });

    it('say what a key is told that has used up its requests, 429', async () => {
      const key = await givenKey({ rateLimit: { perHour: 1 } });
      await ask(ofKeys[0] as DocumentedOperation, key);
      await expectShown(ofKeys, 429, (operation) => ask(operation, key));
    });

    it('say what a body of another media type is told, 415', async () => {
      const headers = { 'Content-Type': 'text/plain' };
      await expectShown(withBody, 415, async (operation) => ask(operation, await opened(operation), { headers }));
    });
  });

  it('say what a body is told that is too large, 413', () =>
    expectShown(withBody, 413, async (operation) =>
      ask(operation, await opened(operation), { body: '.'.repeat(mostBytes(operation) + 1) }),
    ));

  it('say what a body is told that is no JSON, 400', () =>
    expectShown(
      withBody.filter(({ exampleBodies }) => exampleBodies[0]?.mediaType === 'application/json'),
      400,
      async (operation) => ask(operation, await opened(operation), { body: '{"unfinished": ' }),
    ));

  it.each([
    [503, withCode('connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED')],
    [500, withCode('relation "affiliates.offer" does not exist', '42P01')],
  ])('say what is told when the database fails, %i', async (status, error) => {
    failure = error;
    const origin = `http://127.0.0.1:${failing.port}`;
    const token = keys && (await givenKey());
    const asked = operations.filter(
      (operation) => operation.securitySchemes.length === 0 || !isOperatorOnly(operation),
    );
    await expectShown(asked, status, (operation) => ask(operation, token, { origin }));
  });
});
