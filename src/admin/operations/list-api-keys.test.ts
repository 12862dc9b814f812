import { describe, expect, it } from 'vitest';
import { products } from '../../application.ts';
import { givenAdministration, mistakesOf, uniqueId, walk } from '../../core/testing/administration.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenApiKey } from '../testing/fixtures.ts';

const server = await startProduct();
const path = '/admin/v1/api-keys';
const idsOf = (keys: { id: string }[]) => keys.map(({ id }) => id);

const productsWithKeys = (): string[] => products.filter(({ keys }) => keys).map(({ name }) => name);

describe('listApiKeys', () => {
  it('lists the keys of every product and mode, newest first, without the keys themselves, 200', async () => {
    const { client, keyId } = await givenAdministration(server);
    server.advance(1_000);
    const { key: liveKey, ...live } = await givenApiKey(client);
    server.advance(1_000);
    const { key: testKey, ...test } = await givenApiKey(client, { mode: 'test' });
    const reply = await client.get(path);
    expect(reply.status).toBe(200);
    expect(idsOf(reply.body.data)).toEqual([test.id, live.id, keyId]);
    expect(reply.body.data.slice(0, 2)).toEqual([test, live]);
    expect(reply.body.page).toEqual({ nextCursor: null, hasMore: false });
    expect(reply.text).not.toContain(liveKey);
    expect(reply.text).not.toContain(testKey);
  });

  it('lists revoked and expired keys among them, 200', async () => {
    const { client } = await givenAdministration(server);
    const expiresAt = new Date(server.now.getTime() + 1_000).toISOString();
    const [revoked, expired] = [await givenApiKey(client), await givenApiKey(client, { expiresAt })];
    await client.delete(`${path}/${revoked.id}`);
    server.advance(2_000);
    expect(idsOf((await client.get(path)).body.data)).toEqual(expect.arrayContaining([revoked.id, expired.id]));
  });

  it('filters by product and mode, 200', async () => {
    const { client, keyId } = await givenAdministration(server);
    const [live, test] = [await givenApiKey(client), await givenApiKey(client, { mode: 'test' })];
    const found = async (search: string) => idsOf((await client.get(`${path}?${search}`)).body.data).sort();
    expect(await found('product=affiliates')).toEqual([live.id, test.id].sort());
    expect(await found('mode=live')).toEqual([live.id, keyId].sort());
    expect(await found('product=affiliates&mode=test')).toEqual([test.id]);
    expect(await found('product=admin&mode=test')).toEqual([]);
  });

  it('walks page by page under a filter and shows each key once, of the same instant too, 200', async () => {
    const { client } = await givenAdministration(server);
    const made = await Promise.all(Array.from({ length: 5 }, () => givenApiKey(client)));
    const pages = await walk(client, path, { limit: '2', product: 'affiliates' });
    expect(pages.map(({ length }) => length)).toEqual([2, 2, 1]);
    expect(idsOf(pages.flat()).sort()).toEqual(idsOf(made).sort());
  });

  it('does not repeat a key when newer ones are made on the way, 200', async () => {
    const { client } = await givenAdministration(server);
    const older = idsOf([await givenApiKey(client), await givenApiKey(client)]);
    const first = await client.get(`${path}?limit=1&product=affiliates`);
    server.advance(1_000);
    await givenApiKey(client);
    const second = await client.get(`${path}?limit=1&product=affiliates&cursor=${first.body.page.nextCursor}`);
    expect(idsOf([...first.body.data, ...second.body.data]).sort()).toEqual(older.sort());
  });

  it('says when a key was last used, 200', async () => {
    const { client, keyId } = await givenAdministration(server);
    const lastUsedAt = async () => {
      const { body } = await client.get(path);
      return body.data.find(({ id }: { id: string }) => id === keyId).lastUsedAt;
    };
    await expect.poll(lastUsedAt).toBe(`${server.now.toISOString().slice(0, 19)}Z`);
  });

  it('shows no key of another organization, 200', async () => {
    const [mine, other] = [await givenAdministration(server), await givenAdministration(server)];
    expect(idsOf((await mine.client.get(path)).body.data)).toEqual([mine.keyId]);
    const headers = { 'X-Organization-Id': other.organizationId };
    expect(idsOf((await server.operator.get(path, { headers })).body.data)).toEqual([other.keyId]);
  });

  it('refuses a cursor of other filters, of another organization or of its own making, 400', async () => {
    const [mine, other] = [await givenAdministration(server), await givenAdministration(server)];
    for (const { client } of [mine, other]) await givenApiKey(client);
    const own = (await mine.client.get(`${path}?limit=1`)).body.page.nextCursor;
    const foreign = (await other.client.get(`${path}?limit=1`)).body.page.nextCursor;
    for (const search of [`cursor=${own}&mode=live`, `cursor=${foreign}`, 'cursor=garbage', `cursor=${own}x%20`]) {
      expect(mistakesOf(await mine.client.get(`${path}?${search}`))).toEqual({
        status: 400,
        code: 'invalid_request',
        mistakes: ['query cursor: Is not a cursor of this list and these filters'],
      });
    }
    expect((await mine.client.get(`${path}?cursor=${own}`)).status).toBe(200);
  });

  it.each([
    ['limit=201', 'limit: Must be at most 200'],
    ['limit=0', 'limit: Must be at least 1'],
    ['product=unknown', `product: Must be one of: ${productsWithKeys().join(', ')}`],
    ['mode=staging', 'mode: Must be one of: live, test'],
    ['cursor=', 'cursor: Must not be empty'],
  ])('refuses ?%s, 400', async (search, mistake) => {
    const { client } = await givenAdministration(server);
    expect(mistakesOf(await client.get(`${path}?${search}`)).mistakes).toEqual([`query ${mistake}`]);
  });

  it('asks the operator for an organization, 400, that exists, 404', async () => {
    expect(mistakesOf(await server.operator.get(path)).mistakes).toEqual(['header X-Organization-Id: Required']);
    const headers = { 'X-Organization-Id': uniqueId('org') };
    expect((await server.operator.get(path, { headers })).status).toBe(404);
  });
});
