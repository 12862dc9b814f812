import { describe, expect, it } from 'vitest';
import { products } from '../src/application.ts';
import { startProduct } from '../src/core/testing/start-product.ts';
import { checkForPages } from './check-for-pages.ts';
import { exampleRequests } from './documented-operations.ts';

// What a server that demands HTTPS does with requests that came without it.

const server = await startProduct({ requireHttps: true, trustedProxies: ['127.0.0.1'] });
const overTls = { 'X-Forwarded-Proto': 'https' };
const cases = products.flatMap(({ name, document, refusesPlainHttp = false }) =>
  exampleRequests(document).map((request) => ({ ...request, name: `${name} ${request.title}`, refusesPlainHttp })),
);

const send = async (operation: (typeof cases)[number], headers: Record<string, string>) => {
  const { method, examplePath, exampleBody } = operation;
  const mediaType = exampleBody && { 'Content-Type': exampleBody.mediaType };
  const request = { headers: { ...headers, ...mediaType }, body: exampleBody?.text };
  const reply = await server.client().request(method, examplePath, request);
  checkForPages(operation, reply.headers);
  return reply;
};

describe('a server that demands HTTPS', () => {
  it.each(cases.filter(({ refusesPlainHttp }) => refusesPlainHttp))(
    'refuses plain HTTP with 403 before it looks at the key of $name, and never redirects',
    async (operation) => {
      for (const headers of [{}, { 'X-Forwarded-Proto': 'http' }, { 'X-Forwarded-Proto': 'http, https' }]) {
        const { status, headers: replied } = await send(operation, headers);
        expect([status, replied.has('Location')]).toEqual([403, false]);
      }
      expect((await send(operation, overTls)).status).toBe(401);
    },
  );

  it.each(cases.filter(({ refusesPlainHttp }) => !refusesPlainHttp))(
    'answers $name over plain HTTP as it does over HTTPS',
    async (operation) => {
      const { status } = await send(operation, {});
      expect(status).not.toBe(403);
      expect((await send(operation, overTls)).status).toBe(status);
    },
  );
});
