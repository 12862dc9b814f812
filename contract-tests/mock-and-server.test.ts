import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { products } from '../src/application.ts';
import { demoKey, givenDemo } from '../src/core/testing/demo.ts';
import { documentCheck } from '../src/core/testing/document-check.ts';
import { startProduct } from '../src/core/testing/start-product.ts';
import type { Child } from './child-process.ts';
import { type FrontendCall, frontends } from './frontends.ts';
import { schemaOfReply, shapeDifferences } from './reply-shape.ts';
import { hookWithinMs, mockAddresses, startMocks } from './start-mocks.ts';

// The same frontend against the mock and against the server: what it sees must have the same shape.

const server = await startProduct();
const page = 'https://shop.example.com';
let mocks: Child;
let addresses: ReadonlyMap<string, string>;

beforeAll(async () => {
  await givenDemo(server);
  mocks = startMocks(0);
  addresses = await mockAddresses(mocks);
}, hookWithinMs);
afterAll(() => mocks?.stop());

/** What a page saw of one reply, and of the question that a browser asks before it. */
type Seen = {
  call: FrontendCall;
  status: number;
  mediaType: string;
  headerNames: string[];
  forPages: Record<string, string>;
  preflight: { status: number; forPages: Record<string, string> };
  body: unknown;
};

const forPages = (headers: Headers): Record<string, string> =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control-')));

/** Of the connection, its compression, the machine, or the mock's word for what it did not like. */
const ofNoInterest = new Set([
  'content-encoding',
  'connection',
  'keep-alive',
  'date',
  'content-length',
  'transfer-encoding',
  'sl-violations',
]);

const addressOf = ({ path, values = {} }: FrontendCall): string =>
  path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(values[name])));

/** Runs a frontend against an origin; every reply is held against its document. */
const watch = async (product: string, document: object, origin: string, key: string | undefined): Promise<Seen[]> => {
  const check = documentCheck([document]);
  const seen: Seen[] = [];
  await frontends[product]?.(async (call) => {
    const { method, body, expected, withoutKey } = call;
    const url = addressOf(call);
    const asks = { Origin: page, 'Access-Control-Request-Method': method };
    const preflight = await fetch(origin + url, { method: 'OPTIONS', headers: asks });
    const response = await fetch(origin + url, {
      method,
      headers: {
        Origin: page,
        Accept: 'application/json',
        ...(key && !withoutKey && { Authorization: `Bearer ${key}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        // The server does not know it; to the mock it is the error that the frontend expects.
        ...(expected && { Prefer: `code=${expected}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const headers = new Headers([...response.headers].filter(([name]) => !ofNoInterest.has(name)));
    check(method, url, { status: response.status, headers, text });
    seen.push({
      call,
      status: response.status,
      mediaType: headers.get('content-type') ?? '',
      headerNames: [...headers.keys()],
      forPages: forPages(headers),
      preflight: { status: preflight.status, forPages: forPages(preflight.headers) },
      body: JSON.parse(text),
    });
    return seen.at(-1)?.body;
  });
  return seen;
};

describe('a frontend', () => {
  it('is written for every product', () => {
    expect(Object.keys(frontends).toSorted()).toEqual(products.map(({ name }) => name).toSorted());
  });

  it.each(products)('of $name sees the same from the mock and from the server', async (product) => {
    const { name, document, keys } = product;
    const key = keys && (await server.givenKey(demoKey(product)));
    const ofServer = await watch(name, document, server.origin, key);
    const ofMock = await watch(name, document, addresses.get(name) as string, keys && `${keys.live}mock`);
    expect(ofMock.length).toBe(ofServer.length);

    const differ = shapeDifferences(document);
    ofServer.forEach((live, index) => {
      const mock = ofMock[index] as Seen;
      const { method, path, expected } = live.call;
      const what = `${method} ${path}${expected ? `, expecting ${expected}` : ''}`;
      if (expected) expect(live.status, what).toBe(expected);
      else expect(live.status, what).toBeLessThan(300);
      for (const part of ['status', 'mediaType', 'forPages', 'preflight'] as const)
        expect(mock[part], `${what}: ${part}`).toEqual(live[part]);
      // A header that the document calls optional the mock always sends.
      expect(mock.headerNames, what).toEqual(expect.arrayContaining(live.headerNames));
      const schema = schemaOfReply(document, { ...live, method, path });
      expect(schema, what).toBeDefined();
      expect(schema && differ(schema, mock.body, live.body), what).toEqual([]);
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
