import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { products } from '../src/application.ts';
import { corsHeadersOf } from '../src/core/http/cors.ts';
import { linesMediaType } from '../src/core/http/read-request.ts';
import { type DocumentedExample, documentedExamples } from '../src/portal/documented-examples.ts';
import type { Child } from './child-process.ts';
import { documentedOperations, productNames, readBundle } from './documented-operations.ts';
import { hookWithinMs, mockAddresses, startMocks } from './start-mocks.ts';

const operationsOf = new Map(productNames.map((product) => [product, documentedOperations(readBundle(product))]));

describe('make mock', () => {
  let addresses: ReadonlyMap<string, string>;
  let mocks: Child;

  beforeAll(async () => {
    mocks = startMocks(0);
    addresses = await mockAddresses(mocks);
  }, hookWithinMs);

  afterAll(() => mocks.stop());

  const askFor = async (
    product: string,
    { operationId, status, mediaType, name }: DocumentedExample,
    inAddress = false,
  ) => {
    const operation = operationsOf.get(product)?.find((one) => one.operationId === operationId);
    if (!operation) throw new Error(`${product} has no ${operationId}`);
    const { method, examplePath, exampleBodies } = operation;
    const isLines = mediaType === linesMediaType;
    const body = exampleBodies.find((one) => (one.mediaType === linesMediaType) === isLines);
    const query = inAddress ? `?__code=${status}${name ? `&__example=${name}` : ''}` : '';
    return fetch(`${addresses.get(product)}${examplePath}${query}`, {
      method,
      redirect: 'manual',
      headers: {
        Authorization: 'Bearer any-token',
        // As HTTP libraries of pages ask, errors or not.
        Accept: 'application/json',
        ...(body && { 'Content-Type': body.mediaType }),
        ...(!inAddress && { Prefer: `code=${status}${name ? `, example=${name}` : ''}` }),
      },
      ...(body && { body: body.text }),
    });
  };

  it.each(productNames)('prints the address, a key and a command for %s that does what it says', async (product) => {
    const keys = products.find(({ name }) => name === product)?.keys;
    const [, key, command = ''] =
      mocks.output().match(new RegExp(`^${product}: .*\\n  key: (.*)\\n  curl -i (.*)$`, 'm')) ?? [];
    expect(key).toBe(keys ? `${keys.live}mock` : 'none, the path names an SDK key');
    const headers = [...command.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name, value]) => [name, value]);
    const response = await fetch(command.match(/http:\S+$/)?.[0] ?? '', { headers: Object.fromEntries(headers) });
    expect(response.status).toBe(404);
  });

  it.each(productNames)('has a named example for every documented status of %s', (product) => {
    const examples = documentedExamples(readBundle(product));
    for (const { operationId, responses } of documentedOperations(readBundle(product)))
      for (const { status, mediaTypes } of responses)
        for (const mediaType of mediaTypes.length > 0 ? mediaTypes : [undefined]) {
          const found = examples.filter(
            (one) => one.operationId === operationId && one.status === status && one.mediaType === mediaType,
          );
          expect(found.length, `${operationId} ${status} ${mediaType}`).toBeGreaterThan(0);
        }
  });

  it.each(productNames)(
    'serves every named example of %s when it is asked for',
    { timeout: 300_000 },
    async (product) => {
      for (const example of documentedExamples(readBundle(product))) {
        const { operationId, status, mediaType, name, value } = example;
        const response = await askFor(product, example);
        const text = await response.text();
        const what = `${operationId} ${status} ${name}`;
        expect([response.status, response.headers.get('content-type')], what).toEqual([status, mediaType ?? null]);
        if (name) expect(JSON.parse(text), what).toEqual(value);
        else expect(text, what).toBe('');
      }
    },
  );

  it.each(productNames)('takes the choice for %s from the address too', async (product) => {
    const examples = documentedExamples(readBundle(product));
    for (const status of new Set(examples.map((example) => example.status))) {
      const example = examples.findLast((one) => one.status === status && one.mediaType !== linesMediaType);
      const response = await askFor(product, example as DocumentedExample, true);
      expect(response.status).toBe(status);
      if (example?.name) expect(await response.json()).toEqual(example.value);
    }
  });

  it('answers a list as a list, unless another example is asked for', async () => {
    const send = async (body: string, mediaType: string, prefer?: string) => {
      const headers = { Authorization: 'Bearer any-token', 'Content-Type': mediaType };
      const url = `${addresses.get('ingestion')}/ingestion/v1/events`;
      const response = await fetch(url, {
        method: 'POST',
        body,
        headers: { ...headers, ...(prefer && { Prefer: prefer }) },
      });
      return { status: response.status, text: await response.text() };
    };
    const [event, json] = ['{"eventName":"PageView"}', 'application/json'];
    const list = `[${event}]`;
    for (const prefer of [undefined, 'code=200'])
      expect(JSON.parse((await send(list, json, prefer)).text).results).toHaveLength(5);
    expect(JSON.parse((await send(event, json)).text).results).toBeUndefined();
    expect(JSON.parse((await send(list, json, 'example=event-duplicate')).text).duplicate).toBe(true);
    expect((await send(list, json, 'code=403')).status).toBe(403);
    const lines = (await send(`${event}\n`, linesMediaType)).text.trimEnd().split('\n');
    expect(lines.map((line) => Object.keys(JSON.parse(line))[0])).toEqual(['index', 'index', 'summary']);
  });

  it.each(productNames)('lets pages of other origins read of %s what the server lets them read', async (product) => {
    const rules = products.find(({ name }) => name === product)?.cors ?? [];
    for (const { method, path, examplePath } of documentedOperations(readBundle(product))) {
      const rule = rules.find(({ pathPrefix }) => path.startsWith(pathPrefix));
      const url = `${addresses.get(product)}${examplePath}`;
      const asPage = { Origin: 'https://shop.example.com' };
      const headersOf = ({ headers }: Response) =>
        Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control-')));
      const lowered = (headers: Record<string, string>) =>
        Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

      const reply = await fetch(url, { method, headers: asPage, redirect: 'manual' });
      expect(headersOf(reply)).toEqual(lowered(corsHeadersOf(rule)));
      const preflight = await fetch(url, {
        method: 'OPTIONS',
        headers: { ...asPage, 'Access-Control-Request-Method': method },
      });
      expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual(
        rule ? [204, rule.methods.join(', ')] : [405, null],
      );
      if (!rule) expect(headersOf(preflight)).toEqual({});
    }
  });

  it('says which port is taken and leaves nothing running', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    const unlucky = startMocks(port);
    expect(await unlucky.ended).toBe(1);
    expect(unlucky.output()).toBe(`Port ${port} is in use: stop what listens there or set MOCK_PORT to another one\n`);
    other.close();
  });

  it('stops the mocks with itself', async () => {
    await mocks.stop();
    expect(await mocks.ended).toBe(0);
    for (const address of addresses.values()) await expect(fetch(address)).rejects.toThrow('fetch failed');
  });
});
