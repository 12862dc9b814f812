import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { products } from './application.ts';
import { documentCheck } from './core/testing/document-check.ts';
import {
  type DocumentedOperation,
  documentedOperations,
  keyedOperations,
} from './core/testing/documented-operations.ts';
import { startProduct, type TestReply } from './core/testing/start-product.ts';
import { wire } from './core/testing/wire.ts';

const check = documentCheck(products.map(({ document }) => document));

/** Every document says of its 500 what any error of that product looks like; used where a path has no document. */
const expectErrorOf = ({ method, examplePath }: DocumentedOperation, { headers, text }: TestReply) => {
  const known = new Headers(headers);
  known.delete('allow');
  check(method, examplePath, { status: 500, headers: known, text });
};

const pathsOfDocuments = [...Map.groupBy(documentedOperations, ({ path }) => path).values()].map((operations) => ({
  operation: operations[0] as DocumentedOperation,
  path: operations[0]?.path as string,
  methods: operations.map(({ method }) => method),
}));
const firstOfEachProduct = products.map(({ name, basePath }) => ({
  name,
  basePath,
  operation: documentedOperations.find(({ product }) => product.name === name) as DocumentedOperation,
}));

describe('broken HTTP', async () => {
  const server = await startProduct();
  const { send, raw } = wire(server.origin);
  const isAlive = async () => expect((await send({ method: 'GET', path: '/healthz' })).status).toBe(200);

  describe.each(pathsOfDocuments)('$path', ({ operation, methods }) => {
    it('answers other methods with 405 and those it has', async () => {
      const others = [
        'GET',
        'HEAD',
        'POST',
        'PUT',
        'PATCH',
        'DELETE',
        'OPTIONS',
        'TRACE',
        'PROPFIND',
        'PURGE',
        'M-SEARCH',
      ];
      const plain = operation.product.plainHandlers?.find(({ pathPrefix }) => operation.path.startsWith(pathPrefix));
      const allowed: readonly string[] = plain?.methods ?? methods;
      const hasPreflight = operation.product.cors?.some(({ pathPrefix }) => operation.path.startsWith(pathPrefix));
      for (const method of others.filter((other) => !allowed.includes(other))) {
        if (method === 'OPTIONS' && hasPreflight) continue;
        const reply = await send({ method, path: operation.examplePath });
        expect(reply.status, method).toBe(405);
        expect(reply.headers.get('allow')?.split(', ').toSorted()).toEqual(allowed.toSorted());
        if (method !== 'HEAD') expectErrorOf(operation, reply);
      }
    });

    it('answers a method with a large body too', async () => {
      const body = 'x'.repeat(2 * 1024 * 1024);
      for (const chunked of [true, false]) {
        const reply = await send({ method: 'PUT', path: operation.examplePath, body, chunked });
        expect(reply.status).toBe(405);
        expectErrorOf(operation, reply);
      }
    });
  });

  describe.each(firstOfEachProduct)('paths of $name', ({ basePath, operation }) => {
    it.each([
      ...['', '/', '/nothing', '/nothing/at/all', '//', '/%', '/%FF', '/%00', '/%2e%2e/', '/../..', '/.', '/__proto__'],
      ...['/constructor', `/${'x'.repeat(8_000)}`, '/;a=b', '/*', '/{id}', '/nothing?limit=%FF', '//nothing//', '/\\'],
    ])('%s is a 404 in its own words', async (rest) => {
      for (const method of ['GET', 'POST', 'HEAD', 'OPTIONS', 'TRACE']) {
        const body = method === 'POST' ? '{"a":' : undefined;
        const reply = await send({ method, path: basePath + rest, body, headers: { Authorization: 'Bearer wrong' } });
        expect(reply.status).toBe(404);
        if (method !== 'HEAD') expectErrorOf(operation, reply);
      }
    });
  });

  it.each([
    '/',
    '/nothing',
    '/affiliates',
    '/affiliates/v2/offers',
    '/%FF',
    '/%00',
    '//',
    '/..',
    '/r',
    '/openapi/__proto__.json',
  ])('answers %s, which belongs to no product, with a general problem', async (path) => {
    for (const method of ['GET', 'POST', 'DELETE', 'TRACE']) {
      const reply = await send({ method, path });
      expect(reply).toMatchObject({ status: 404, body: { code: 'not_found', status: 404 } });
      expect(reply.headers.get('content-type')).toBe('application/problem+json');
      expect(reply.headers.get('x-request-id')).toBe(reply.body.requestId);
    }
  });

  const head = (line: string, ...headers: string[]) => [line, 'Host: test', ...headers, '', ''].join('\r\n');
  const closing = 'Connection: close';
  const problemOf = (text: string) => ({
    status: Number(text.match(/^HTTP\/1\.1 (\d+)/)?.[1]),
    mediaType: text.match(/Content-Type: (\S+)/i)?.[1],
    body: JSON.parse(text.slice(text.indexOf('\r\n\r\n') + 4) || 'null'),
  });

  const chunked = (line: string, ...headers: string[]) => head(line, 'Transfer-Encoding: chunked', ...headers);

  it('answers headers over 16 KiB with 431', async () => {
    for (const header of [`X-Large: ${'x'.repeat(17_000)}`, ...[`${'x'.repeat(17_000)}: 1`]])
      expect(problemOf(await raw(head('GET /affiliates/v1/offers HTTP/1.1', header)))).toMatchObject({
        status: 431,
        mediaType: 'application/problem+json',
        body: { status: 431, code: 'headers_too_large' },
      });
    const many = Array.from({ length: 2_000 }, (_, index) => `X-${index}: ${index}`);
    expect(problemOf(await raw(head('GET / HTTP/1.1', ...many))).status).toBe(431);
    await isAlive();
  });

  it.each([
    ['no HTTP at all', 'hello\r\n\r\n'],
    ['TLS', Buffer.from('160301020001000001fc0303', 'hex')],
    ['an unknown method', head('BREW /affiliates/v1/offers HTTP/1.1')],
    ['a method in lower case', head('get /affiliates/v1/offers HTTP/1.1')],
    ['another version', head('GET /affiliates/v1/offers HTTP/9.9')],
    ['a space in the path', head('GET /affiliates/v1/offers and more HTTP/1.1')],
    ['a header without a colon', head('GET / HTTP/1.1', 'nonsense')],
    ['NUL in a header', head('GET / HTTP/1.1', 'X-Bad: a\0b')],
    ['two lengths', head('POST /affiliates/v1/offers HTTP/1.1', 'Content-Length: 1', 'Content-Length: 2')],
    ['a length that is none', head('POST /affiliates/v1/offers HTTP/1.1', 'Content-Length: many')],
    ['a length and chunks', head('POST / HTTP/1.1', 'Content-Length: 5', 'Transfer-Encoding: chunked')],
    ['bytes that are no ASCII', Buffer.from(head('GET /affiliates/v1/\xff\xfe HTTP/1.1'), 'latin1')],
    ['CONNECT', head('CONNECT example.com:443 HTTP/1.1')],
    ['no host', 'GET /affiliates/v1/offers HTTP/1.1\r\n\r\n'],
  ])('answers %s with 400 and a problem', async (_name, bytes) => {
    expect(problemOf(await raw(bytes))).toMatchObject({
      status: 400,
      mediaType: 'application/problem+json',
      body: { status: 400, code: 'invalid_request' },
    });
    await isAlive();
  });

  it.each([
    ['an expectation it does not know', head('GET /nothing HTTP/1.1', 'Expect: miracles', closing), 404],
    [
      'an upgrade it does not know',
      head('GET /nothing HTTP/1.1', 'Upgrade: websocket', 'Connection: upgrade, close'),
      404,
    ],
    ['OPTIONS *', head('OPTIONS * HTTP/1.1', closing), 404],
    ['a complete address', head('GET http://example.com/nothing HTTP/1.1', closing), 404],
    ['HTTP/1.0', 'GET /nothing HTTP/1.0\r\n\r\n', 404],
    ['HTTP/0.9', head('GET /nothing'), 404],
    ['an early reply once, though its body breaks', `${chunked('POST /nothing HTTP/1.1')}zz\r\n`, 404],
  ])('answers %s', async (_name, bytes, status) => {
    expect(problemOf(await raw(bytes)).status).toBe(status);
    await isAlive();
  });

  it('answers a body that breaks while it is read with one 400', async () => {
    const headers = [`Authorization: Bearer ${server.adminToken}`, 'Content-Type: application/json'];
    const request = chunked('POST /admin/v1/organizations HTTP/1.1', ...headers);
    expect(problemOf(await raw(`${request}5\r\n{"nam\r\nzz\r\n`)).status).toBe(400);
    expect((await server.operator.get('/admin/v1/organizations')).body.data).toEqual([]);
  });

  it('answers a request in full before the nonsense behind it', async () => {
    const text = await raw(`${head('GET /readyz HTTP/1.1')}nonsense\r\n\r\n`);
    expect([...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(['200', '400']);
  });

  const writers = keyedOperations.filter(({ body }) => body);

  it.each(writers)('$operationId answers before a large body has arrived', async ({ method, examplePath }) => {
    const socket = connect(Number(new URL(server.origin).port), '127.0.0.1');
    const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
    let text = '';
    const isAnswered = new Promise<void>((resolve, reject) => {
      socket.on('data', (data) => {
        text += data;
        if (text.includes('\r\n\r\n')) resolve();
      });
      socket.once('error', reject);
    });
    socket.write(chunked(`${method} ${examplePath} HTTP/1.1`, 'Content-Type: application/json'));
    for (let index = 0; index < 32; index++) socket.write(chunk);
    await isAnswered;
    expect(text).toMatch(/^HTTP\/1\.1 401 .*connection: close/is);
    const isClosed = new Promise((resolve) => socket.once('close', resolve));
    for (let index = 0; index < 32; index++) await new Promise((written) => socket.write(chunk, written));
    socket.end('0\r\n\r\n');
    await isClosed;
  });
});
