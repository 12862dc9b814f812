import { afterEach, describe, expect, it } from 'vitest';
import { products } from '../application.ts';
import { type BrowserPage, chromium, openInBrowser } from '../core/testing/browser.ts';
import { startProduct } from '../core/testing/start-product.ts';
import { portalPages } from './portal.ts';

const server = await startProduct();
const { origin } = server;
const pages = [...portalPages(products)].map(([path, { mediaType }]) => ({ path, mediaType }));
/** Left alone, fetch would ask for no cached answer as soon as there is an ETag. */
const asBrowsersAsk = { 'Cache-Control': 'max-age=0' };
const htmlPages = pages.filter(({ mediaType }) => mediaType.startsWith('text/html'));
const read = async (path: string) => (await fetch(origin + path)).text();

/** Every address that a page makes a browser fetch or lets a person follow. */
const addressesIn = (text: string): string[] =>
  [...text.matchAll(/\s(?:href|src|action|data-document)="([^"]*)"/g)].map(([, address]) => address as string);

describe('the portal', () => {
  it('has a reference, error codes, a changelog and both documents of every product', () => {
    const paths = pages.map(({ path }) => path);
    for (const { name } of products)
      for (const path of [`/docs/${name}`, `/docs/${name}/errors`, `/docs/${name}/changelog`])
        expect(paths).toContain(path);
    for (const { name } of products)
      for (const kind of ['json', 'errors.json']) expect(paths).toContain(`/openapi/${name}.${kind}`);
  });

  it.each(pages)('serves $path to GET and HEAD, and 304 to who has it', async ({ path, mediaType }) => {
    const { status, headers } = await fetch(origin + path);
    expect([status, headers.get('content-type')]).toEqual([200, mediaType]);
    const body = await read(path);
    const head = await fetch(origin + path, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(body)));
    const etag = headers.get('etag') as string;
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    const again = await fetch(origin + path, { headers: { 'If-None-Match': etag, ...asBrowsersAsk } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await fetch(origin + path, { headers: { 'If-None-Match': '"another"', ...asBrowsersAsk } })).status).toBe(
      200,
    );
  });

  it.each(pages)('refuses other methods of $path with a general problem', async ({ path }) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const response = await fetch(origin + path, { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(await response.json()).toMatchObject({ status: 405, code: 'method_not_allowed' });
    }
  });

  it.each(pages)('overlooks a slash at the end of $path', async ({ path }) => {
    const response = await fetch(`${origin}${path}/`, { redirect: 'error' });
    expect([response.status, await response.text()]).toEqual([200, await read(path)]);
  });

  it.each([
    '/docs//',
    '/docs/nothing',
    '/docs/assets/',
    '/docs/assets/..%2fportal.ts',
    '/docs/admin/errors/x',
    '/DOCS',
  ])('answers %s with 404', async (path) => {
    const response = await fetch(origin + path);
    expect([response.status, await response.json()]).toMatchObject([404, { code: 'not_found' }]);
  });

  it.each(htmlPages)('$path leads to this server alone, and to something', async ({ path }) => {
    const addresses = addressesIn(await read(path)).filter((address) => address !== 'data:,');
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) {
      expect(address).toMatch(/^(\/(?!\/)|#)/);
      if (address.startsWith('#')) expect(await read(path)).toContain(`id="${address.slice(1)}"`);
      else expect((await fetch(origin + address)).status, address).toBe(200);
    }
  });

  it.each(htmlPages)(
    '$path has no script or style of its own, and lets a browser run and fetch no other',
    async ({ path }) => {
      const response = await fetch(origin + path);
      const text = await response.text();
      expect(text).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son\w+=/);
      const policy = response.headers.get('content-security-policy') as string;
      for (const rule of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'"])
        expect(policy.split('; ')).toContain(rule);
    },
  );

  it('tells of every product its base path and what its keys begin with', async () => {
    const text = await read('/docs');
    for (const { basePath, keys } of products)
      for (const word of [basePath, ...[keys?.live, keys?.test].flatMap((prefix) => (prefix ? `${prefix}…` : []))])
        expect(text).toContain(`<code>${word}</code>`);
  });

  it('shows every error code of a product', async () => {
    for (const { name, errors } of products) {
      const text = await read(`/docs/${name}/errors`);
      for (const code of Object.keys(errors)) expect(text).toContain(`<h2><code>${code}</code></h2>`);
      expect(text).toMatch(/<li>404: .*, a path that does not exist<\/li>/);
      expect(text).toContain('<li>405: a method that the path has not</li>');
    }
  });
});

describe.skipIf(!chromium)('the portal in a browser', () => {
  let page: BrowserPage | undefined;
  afterEach(() => page?.close());
  const inBrowser = { timeout: 120_000 };
  const within = { timeout: 60_000, interval: 100 };

  it.each(products.map(({ name, document }) => ({ name, document })))(
    'shows the operations of $name, breaks no rule of its policy and asks no other server',
    inBrowser,
    async ({ name, document }) => {
      page = await openInBrowser(`${origin}/docs/${name}`);
      const { paths } = document as { paths: Record<string, object> };
      const shown = `[...new Set([...document.querySelectorAll('[data-path]')].map((part) => part.dataset.path))]`;
      await expect.poll(() => page?.evaluate(shown), within).toEqual(expect.arrayContaining(Object.keys(paths)));
      expect(page.complaints).toEqual([]);
      expect(page.requested).toContain(`${origin}/openapi/${name}.json`);
      for (const address of page.requested) expect(address).toMatch(new RegExp(`^(${origin}/|data:)`));
    },
  );

  it('calls this server from Try it out, with the key of Authorize', inBrowser, async () => {
    const organizationId = await server.givenOrganization();
    const key = await server.givenKey({ organizationId, product: 'attribution', scopes: ['read'] });
    page = await openInBrowser(`${origin}/docs/attribution`);
    await expect.poll(() => page?.evaluate(`document.querySelector('.btn.authorize') !== null`), within).toBe(true);
    const script = `(async () => {
      const find = async (selector) => {
        for (;;) {
          const found = document.querySelector(selector);
          if (found) return found;
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      };
      const click = async (selector) => (await find(selector)).click();
      await click('.btn.authorize');
      const input = await find('.auth-container input');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, ${JSON.stringify(key)});
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await click('.auth-btn-wrapper .authorize');
      await click('.btn-done');
      await click('#operations-Stores-listStores .opblock-summary-control');
      await click('#operations-Stores-listStores .try-out__btn');
      await click('#operations-Stores-listStores .execute');
      return (await find('#operations-Stores-listStores .live-responses-table tbody .response-col_status')).innerText;
    })()`;
    const answered = await page.evaluate(script);
    expect(String(answered).trim()).toMatch(/^200/);
    expect(page.requested.at(-1)).toMatch(new RegExp(`^${origin}/attribution/v1/stores`));
  });
});
