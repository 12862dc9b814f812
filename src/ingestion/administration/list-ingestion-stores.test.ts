import { describe, expect, it } from 'vitest';
import { givenAdministration, mistakesOf, uniqueId, walk } from '../../core/testing/administration.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenIngestionStore, storesPath } from '../testing/administration.ts';

const server = await startProduct();
const placesOf = (stores: { id: string; mode: string }[]) => stores.map(({ id, mode }) => `${mode} ${id}`);

describe('listIngestionStores', () => {
  it('lists the stores of both modes, newest first, each as a look-up by id shows it, 200', async () => {
    const { client } = await givenAdministration(server);
    const stores: unknown[] = [];
    for (const mode of ['live', 'test', 'live']) {
      server.advance(1_000);
      stores.unshift(await givenIngestionStore(client, { mode }));
    }
    const { status, body } = await client.get(storesPath);
    expect(status).toBe(200);
    expect(body).toEqual({ data: stores, page: { nextCursor: null, hasMore: false } });
  });

  it('filters by mode, 200', async () => {
    const { client } = await givenAdministration(server);
    const [live, test] = [await givenIngestionStore(client), await givenIngestionStore(client, { mode: 'test' })];
    expect((await client.get(`${storesPath}?mode=live`)).body.data).toEqual([live]);
    expect((await client.get(`${storesPath}?mode=test`)).body.data).toEqual([test]);
  });

  it('walks page by page and shows each store once, those of one moment and one id in both modes too, 200', async () => {
    const { client } = await givenAdministration(server);
    const made = [];
    for (let index = 0; index < 4; index++) {
      const id = uniqueId('istore');
      for (const mode of ['live', 'test']) made.push(await givenIngestionStore(client, { id, mode }));
    }
    for (const limit of ['1', '3', '8']) {
      const pages = await walk(client, storesPath, { limit });
      expect(pages.slice(0, -1).every(({ length }) => length === Number(limit))).toBe(true);
      expect(placesOf(pages.flat()).sort()).toEqual(placesOf(made).sort());
    }
    const ofOneMode = await walk(client, storesPath, { limit: '3', mode: 'test' });
    expect(ofOneMode.map(({ length }) => length)).toEqual([3, 1]);
  });

  it('does not repeat a store when newer ones are made on the way, 200', async () => {
    const { client } = await givenAdministration(server);
    const older = placesOf([await givenIngestionStore(client), await givenIngestionStore(client)]);
    const first = await client.get(`${storesPath}?limit=1`);
    server.advance(1_000);
    await givenIngestionStore(client);
    const second = await client.get(`${storesPath}?limit=1&cursor=${first.body.page.nextCursor}`);
    expect(placesOf([...first.body.data, ...second.body.data]).sort()).toEqual(older.sort());
  });

  it('shows no store of another organization, 200', async () => {
    const [mine, other] = [await givenAdministration(server), await givenAdministration(server)];
    const store = await givenIngestionStore(other.client);
    expect((await mine.client.get(storesPath)).body.data).toEqual([]);
    const headers = { 'X-Organization-Id': other.organizationId };
    expect((await server.operator.get(storesPath, { headers })).body.data).toEqual([store]);
  });

  it('refuses a cursor of other filters, of another organization or of its own making, 400', async () => {
    const [mine, other] = [await givenAdministration(server), await givenAdministration(server)];
    for (const { client } of [mine, mine, other, other]) await givenIngestionStore(client);
    const cursorOf = async ({ client }: typeof mine) =>
      (await client.get(`${storesPath}?limit=1`)).body.page.nextCursor as string;
    const own = await cursorOf(mine);
    for (const search of [`cursor=${own}&mode=live`, `cursor=${await cursorOf(other)}`, 'cursor=garbage']) {
      expect(mistakesOf(await mine.client.get(`${storesPath}?${search}`))).toEqual({
        status: 400,
        code: 'invalid_request',
        mistakes: ['query cursor: Is not a cursor of this list and these filters'],
      });
    }
    expect((await mine.client.get(`${storesPath}?cursor=${own}`)).status).toBe(200);
  });

  it.each([
    ['limit=201', 'limit: Must be at most 200'],
    ['limit=0', 'limit: Must be at least 1'],
    ['mode=staging', 'mode: Must be one of: live, test'],
    ['cursor=', 'cursor: Must not be empty'],
  ])('refuses ?%s, 400', async (search, mistake) => {
    const { client } = await givenAdministration(server);
    expect(mistakesOf(await client.get(`${storesPath}?${search}`)).mistakes).toEqual([`query ${mistake}`]);
  });

  it('asks the operator for an organization, 400, that exists, 404', async () => {
    expect(mistakesOf(await server.operator.get(storesPath)).mistakes).toEqual(['header X-Organization-Id: Required']);
    const headers = { 'X-Organization-Id': uniqueId('org') };
    expect((await server.operator.get(storesPath, { headers })).status).toBe(404);
  });
});
