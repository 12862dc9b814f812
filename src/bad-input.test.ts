import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { products } from './application.ts';
import { badBodies, treacherousBodies } from './core/testing/bad-bodies.ts';
import { badPaths, badQueries, strangePaths } from './core/testing/bad-parameters.ts';
import { demoKey, givenDemo } from './core/testing/demo.ts';
import { documentCheck } from './core/testing/document-check.ts';
import {
  type DocumentedOperation,
  documentedOperations,
  isOperatorOnly,
} from './core/testing/documented-operations.ts';
import { fingerprints } from './core/testing/fingerprint.ts';
import { startProduct, type TestReply } from './core/testing/start-product.ts';
import { type WireRequest, wire } from './core/testing/wire.ts';

const isDatabaseShared = process.env.TEST_SHARED_DATABASE === '1';
const json = { 'Content-Type': 'application/json' };
const check = documentCheck(products.map(({ document }) => document));

describe.skipIf(isDatabaseShared)('bad input', async () => {
  const server = await startProduct({ rateLimits: 'off' });
  const { send } = wire(server.origin);
  const keys = new Map<string, string>();
  let stored: Awaited<ReturnType<typeof fingerprints>>;
  let before: Awaited<ReturnType<typeof stored.take>>;

  beforeAll(async () => {
    await givenDemo(server);
    for (const product of products.filter((each) => each.keys))
      keys.set(product.name, await server.givenKey(demoKey(product)));
    stored = await fingerprints(server.databaseUrl);
    before = await stored.take();
  });
  afterAll(() => stored.end());

  const call = async (operation: DocumentedOperation, request: Partial<WireRequest> = {}): Promise<TestReply> => {
    const { method, examplePath, product } = operation;
    const key = isOperatorOnly(operation) ? server.adminToken : keys.get(product.name);
    const path = request.path ?? examplePath;
    const headers = { Authorization: `Bearer ${key}`, ...(request.headers ?? json) };
    const reply = await send({ method, ...request, path, headers });
    // A path that was tampered with leads to the same operation.
    check(method, examplePath, reply);
    return reply;
  };

  it('knows every table of this server', () => {
    expect(Object.keys(before)).toEqual(expect.arrayContaining(['core.organization', 'core.api_key']));
    expect(Object.values(before).filter((rows) => rows !== null).length).toBeGreaterThan(5);
  });

  describe.each(documentedOperations)('$operationId', (operation) => {
    const { body, method, statuses } = operation;
    /** A visit that is sent on leaves a trace. */
    const isPlainRead = method === 'GET' && statuses.includes(200);
    /** Where a body needs nothing, what is not known in it is ignored. */
    const takesNothing = method === 'PATCH' || !(body?.schema.required ?? body?.schema.oneOf);

    const nothingIsStored = async () => expect(await stored.take(), 'nothing is stored').toEqual(before);
    // Once for all of an operation: a look at every row takes longer than most requests.
    afterAll(nothingIsStored);

    if (body)
      describe('refuses a body', () => {
        it.each([...Map.groupBy(badBodies(operation), ({ name }) => name)])('%s', async (_name, bodies) => {
          for (const { status, name: _, ...request } of bodies) {
            const reply = await call(operation, request);
            expect(reply.status, String(request.body.slice(0, 200))).toBe(status);
          }
        });

        it('that is missing', async () => {
          expect((await call(operation)).status).toBe(400);
          expect((await call(operation, { body: '' })).status).toBe(400);
          expect((await call(operation, { body: '', chunked: true })).status).toBe(400);
        });

        it('for other reasons when it has just 64 levels', async () => {
          const list = `${'['.repeat(63)}${']'.repeat(63)}`;
          const reply = await call(operation, { body: body.takesList ? `{"unknown":${list}}` : `[${list}]` });
          expect(reply.status).toBe(400);
          expect(reply.text).not.toMatch(/nested/i);
        });

        it('that bends the server itself', async () => {
          await nothingIsStored();
          for (const text of treacherousBodies(body.examples[0] as Record<string, unknown>)) {
            const { status } = await call(operation, { body: text });
            expect(status < 300 ? 200 : status).toBe(takesNothing ? 200 : 400);
          }
          expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
          // Where a body needs nothing, such a one is as good as none.
          if (takesNothing && method === 'POST') before = await stored.take();
        });
      });

    const { otherBodies, product } = operation;
    if (!body && otherBodies.length > 0)
      it.each(otherBodies)('refuses a body that is no $mediaType', async ({ mediaType, mostBytes }) => {
        const headers = { 'Content-Type': mediaType };
        const limit = mostBytes ?? product.bodyLimitBytes;
        for (const text of ['nonsense', ' ', Buffer.from([0xff, 0xfe])])
          expect((await call(operation, { headers, body: text })).status, String(text)).toBe(400);
        for (const text of [undefined, '']) expect((await call(operation, { headers, body: text })).status).toBe(400);
        for (const chunked of [true, false])
          expect((await call(operation, { headers, body: ' '.repeat(limit + 1), chunked })).status).toBe(413);
        expect((await call(operation, { body: '{}' })).status).toBe(415);
      });

    if (isPlainRead)
      it('does not mind a body it does not know', async () => {
        const { status } = await call(operation);
        for (const chunked of [true, false])
          for (const size of [10, 2 * 1024 * 1024])
            expect((await call(operation, { body: '{'.repeat(size), chunked })).status).toBe(status);
      });

    it.each(badQueries(operation))('refuses $query', async ({ query }) => {
      const reply = await call(operation, { path: `${operation.examplePath}?${query}` });
      expect(reply.status).toBe(400);
    });

    if (isPlainRead)
      it('ignores query parameters it does not know', async () => {
        const { status } = await call(operation);
        for (const query of ['unknown=%FF', '%', '%00', '__proto__=1', 'constructor', '&&==&', 'limit[]=0', '?'])
          expect((await call(operation, { path: `${operation.examplePath}?${query}` })).status).toBe(status);
      });

    if (operation.path.includes('{'))
      it('refuses a path it cannot read', async () => {
        const status = operation.statuses.includes(400) ? 400 : 404;
        const text = body && JSON.stringify(body.examples[0]);
        for (const path of badPaths(operation))
          expect((await call(operation, { path, body: text })).status, path).toBe(status);
      });

    if (operation.path.includes('{'))
      it('knows nothing of a strange name', async () => {
        const text = body && JSON.stringify(body.examples[0]);
        for (const path of strangePaths(operation))
          expect((await call(operation, { path, body: text })).status, path).toBe(404);
      });
  });
});
