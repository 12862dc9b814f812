import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { products } from '../src/application.ts';
import type { Product } from '../src/core/http/product.ts';
import { linesMediaType } from '../src/core/http/read-request.ts';
import { demoKey, givenDemo } from '../src/core/testing/demo.ts';
import { startProduct } from '../src/core/testing/start-product.ts';
import type { Child } from './child-process.ts';
import { documentedOperations } from './documented-operations.ts';
import { type FrontendCall, frontends } from './frontends.ts';
import { schemaOfReply, shapeDifferences } from './reply-shape.ts';
import { hookWithinMs, mockAddresses, startMocks } from './start-mocks.ts';
import { type Seen, type SeenReply, seeReply, type Watched, watchFrontend } from './watch-frontend.ts';

// The same frontend against the mock and against the server: what it sees must have the same shape.

const server = await startProduct();
let mocks: Child;
let addresses: ReadonlyMap<string, string>;

beforeAll(async () => {
  await givenDemo(server);
  mocks = startMocks(0);
  addresses = await mockAddresses(mocks);
}, hookWithinMs);
afterAll(() => mocks?.stop());

/** The server and the mock of a product, each with a key. */
const bothOf = async (product: Product): Promise<{ live: Watched; mock: Watched }> => {
  const { name, document, keys } = product;
  const watched = { product: name, document };
  return {
    live: { ...watched, origin: server.origin, key: keys && (await server.givenKey(demoKey(product))) },
    mock: { ...watched, origin: addresses.get(name) as string, key: keys && `${keys.live}mock` },
  };
};

/** Refusals that a request alone is to blame for: the mock says the very same. */
const ofTheRequest = new Set([400, 413, 415]);

const titleOf = ({ method, path, expected }: FrontendCall): string =>
  `${method} ${path}${expected ? `, expecting ${expected}` : ''}`;

const compareReplies = (mock: SeenReply, live: SeenReply, what: string): void => {
  for (const part of ['status', 'mediaType', 'headerNames', 'forPages', 'allow', 'limit'] as const)
    expect(mock[part], `${what}: ${part}`).toEqual(live[part]);
};

const compare = (document: object, mock: Seen, live: Seen): void => {
  const { method, path } = live.call;
  const what = titleOf(live.call);
  compareReplies(mock, live, what);
  compareReplies(mock.preflight, live.preflight, `before ${what}`);
  expect(mock.preflight.text, `before ${what}`).toBe(live.preflight.text);
  if (ofTheRequest.has(live.status)) expect(mock.text, what).toBe(live.text);
  const schema = schemaOfReply(document, { ...live, method, path });
  expect(schema, what).toBeDefined();
  const differ = shapeDifferences(document);
  const pairs =
    live.mediaType === linesMediaType
      ? [0, -1].map((index) => [mock, live].map(({ body }) => (body as unknown[]).at(index)))
      : [[mock.body, live.body]];
  for (const [one, other] of pairs) expect(schema && differ(schema, one, other), what).toEqual([]);
};

describe('a frontend', () => {
  it('is written for every product', () => {
    expect(Object.keys(frontends).toSorted()).toEqual(products.map(({ name }) => name).toSorted());
  });

  it.each(products)('of $name sees the same from the mock and from the server', async (product) => {
    const both = await bothOf(product);
    const ofServer = await watchFrontend(both.live);
    const ofMock = await watchFrontend(both.mock);
    expect(ofMock.length).toBe(ofServer.length);
    ofServer.forEach((live, index) => {
      const { expected } = live.call;
      if (expected) expect(live.status, titleOf(live.call)).toBe(expected);
      else expect(live.status, titleOf(live.call)).toBeLessThan(300);
      compare(product.document, ofMock[index] as Seen, live);
    });
  });

  it.each(products)(
    'of $name that sends a body which is no good sees the same',
    { timeout: 120_000 },
    async (product) => {
      const both = await bothOf(product);
      const operations = documentedOperations(product.document).filter(
        ({ exampleBodies, securitySchemes }) => exampleBodies.length > 0 && securitySchemes.join() !== 'operatorToken',
      );
      expect(operations.length).toBeGreaterThan(0);
      for (const { method, path: documented, examplePath, exampleBodies, statuses } of operations) {
        const [{ text = '', mediaType = '', mostBytes = product.bodyLimitBytes } = {}] = exampleBodies;
        const noGood: Partial<FrontendCall>[] = [
          ...(mediaType === 'application/json' ? [{ body: '{"name":', mediaType, expected: 400 }] : []),
          { body: 'a'.repeat(mostBytes + 1), mediaType, expected: 413 },
          { body: gzipSync(text), mediaType, headers: { 'Content-Encoding': 'gzip' }, expected: 415 },
          { body: text, mediaType: 'text/plain', expected: 415 },
          { body: '{"name":', mediaType: 'text/plain', withoutKey: true, expected: 401 },
        ];
        for (const call of noGood.filter(({ expected }) => statuses.includes(expected as number))) {
          const asked = { method, path: examplePath, ...call };
          const [live, mock] = [await seeReply(both.live, asked), await seeReply(both.mock, asked)];
          // A product without keys knows nobody to be missing, and takes JSON of any media type.
          expect(live.status, titleOf(asked)).toBe(product.keys ? call.expected : call.expected === 413 ? 413 : 400);
          for (const seen of [live, mock]) seen.call = { ...asked, path: documented };
          compare(product.document, mock, live);
        }
      }
    },
  );

  it.each(products)('of $name that asks for what is not there sees the same', async (product) => {
    const both = await bothOf(product);
    const { basePath, document } = product;
    const operations = documentedOperations(document);
    const calls: FrontendCall[] = [
      ...['/nothing', '/', ''].map((rest) => ({ method: 'GET', path: basePath + rest })),
      { method: 'GET', path: '/nothing', withoutKey: true },
      { method: 'POST', path: `${basePath}/nothing`, body: '{"name":' },
      ...operations.flatMap(({ examplePath }) =>
        ['PUT', 'OPTIONS', 'PURGE'].map((method) => ({ method, path: examplePath, withoutKey: true })),
      ),
    ];
    for (const call of calls) {
      const [live, mock] = [await seeReply(both.live, call), await seeReply(both.mock, call)];
      const what = titleOf(call);
      expect([204, 404, 405], what).toContain(live.status);
      compareReplies(mock, live, what);
      expect(mock.text, what).toBe(live.text);
      compareReplies(mock.preflight, live.preflight, `before ${what}`);
      expect(mock.preflight.text, `before ${what}`).toBe(live.preflight.text);
    }
  });

  it('that has a configuration already is told so by both', async () => {
    const product = products.find(({ name }) => name === 'experiments') as Product;
    const { live, mock } = await bothOf(product);
    const known = async (watched: Watched): Promise<SeenReply[]> => {
      const call: FrontendCall = { method: 'GET', path: '/experiments/v1/config/sdk_demo' };
      const tag = (await seeReply(watched, call)).headers.get('etag') ?? '';
      const tags = [tag, `W/${tag}, "other"`, '"other"'];
      return Promise.all(tags.map((value) => seeReply(watched, { ...call, headers: { 'If-None-Match': value } })));
    };
    const [ofServer, ofMock] = [await known(live), await known(mock)];
    expect(ofServer.map(({ status }) => status)).toEqual([304, 304, 200]);
    ofServer.forEach((reply, index) => {
      compareReplies(ofMock[index] as SeenReply, reply, `tag ${index}`);
    });
  });
});

describe('a comparison of shapes', () => {
  const differ = shapeDifferences({});
  const schema = {
    type: 'object',
    required: ['id'],
    properties: {
      id: { type: 'string' },
      note: { type: 'string', nullable: true },
      items: { type: 'array', items: { type: 'object', required: ['a'], properties: { a: { type: 'number' } } } },
    },
  };

  it.each([
    ['the same', { id: '1' }, { id: '2' }, []],
    ['what may be null', { id: '1', note: null }, { id: '2', note: 'x' }, []],
    ['what may be absent or empty', { id: '1', items: [] }, { id: '2', items: [{ a: 1 }] }, []],
    ['another type', { id: '1' }, { id: 2 }, ['body.id: string, number']],
    ['what must be there', { id: '1' }, {}, ['body.id: in one of them only']],
    ['null where none may be', { id: '1' }, { id: null }, ['body.id: string, null']],
    [
      'a place far below',
      { id: '', items: [{ a: 1 }] },
      { id: '', items: [{}] },
      ['body.items[].a: in one of them only'],
    ],
  ])('tells %s', (_what, one, other, differences) => {
    expect(differ(schema, one, other)).toEqual(differences);
  });
});
