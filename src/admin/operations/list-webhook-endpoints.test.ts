import { describe, expect, it } from 'vitest';
import { givenAdministration, walk } from '../../core/testing/administration.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenWebhookEndpoint } from '../../core/webhooks/testing/fixtures.ts';

const server = await startProduct();
const path = '/admin/v1/webhook-endpoints';

describe('listWebhookEndpoints', () => {
  it('lists those of this organization, newest first, page by page, 200', async () => {
    const [{ client }, other] = [await givenAdministration(server), await givenAdministration(server)];
    await givenWebhookEndpoint(other.client);
    const made: string[] = [];
    for (let nth = 0; nth < 5; nth++) {
      server.advance(1_000);
      made.push((await givenWebhookEndpoint(client, { mode: nth % 2 ? 'live' : 'test' })).id);
    }
    const pages = await walk(client, path, { limit: '2' });
    expect(pages.map((page) => page.length)).toEqual([2, 2, 1]);
    expect(pages.flat().map(({ id }: { id: string }) => id)).toEqual(made.toReversed());
    expect(JSON.stringify(pages)).not.toContain('whsec');
  });

  it('shows those of one product and mode, 200', async () => {
    const { client } = await givenAdministration(server);
    await givenWebhookEndpoint(client);
    await givenWebhookEndpoint(client, { mode: 'test' });
    await givenWebhookEndpoint(client, { product: 'admin', events: ['*'] });
    for (const [search, count] of [
      ['', 3],
      ['product=affiliates', 2],
      ['mode=test', 1],
      ['product=none', 0],
    ] as const)
      expect((await client.get(`${path}?${search}`)).body.data).toHaveLength(count);
  });

  it('refuses a cursor of other filters, 400', async () => {
    const { client } = await givenAdministration(server);
    for (let nth = 0; nth < 2; nth++) await givenWebhookEndpoint(client);
    const { nextCursor } = (await client.get(`${path}?limit=1`)).body.page;
    expect((await client.get(`${path}?limit=1&mode=live&cursor=${nextCursor}`)).status).toBe(400);
  });
});
