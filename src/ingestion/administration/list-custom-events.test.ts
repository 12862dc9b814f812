import { describe, expect, it } from 'vitest';
import { sql } from '../../core/database/sql.ts';
import { givenAdministration, mistakesOf, uniqueId, walk } from '../../core/testing/administration.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { customEventsPath, givenCustomEvent, givenIngestionStore } from '../testing/administration.ts';

const server = await startProduct();

/** An organization with a store of one id in both modes, and another live one. */
const givenStores = async () => {
  const administration = await givenAdministration(server);
  const storeId: string = (await givenIngestionStore(administration.client, { id: uniqueId('istore') })).id;
  await givenIngestionStore(administration.client, { id: storeId, mode: 'test' });
  const otherStoreId: string = (await givenIngestionStore(administration.client)).id;
  return { ...administration, storeId, otherStoreId };
};

describe('listCustomEvents', () => {
  it('lists those of all stores and both modes, active or not, newest first, 200', async () => {
    const { client, storeId, otherStoreId } = await givenStores();
    const events: unknown[] = [];
    for (const input of [{ storeId }, { storeId, mode: 'test' }, { storeId: otherStoreId, isActive: false }]) {
      server.advance(1_000);
      events.unshift(await givenCustomEvent(client, input));
    }
    const { status, body } = await client.get(customEventsPath);
    expect(status).toBe(200);
    expect(body).toEqual({ data: events, page: { nextCursor: null, hasMore: false } });
  });

  it('filters by store and mode, 200', async () => {
    const { client, storeId, otherStoreId } = await givenStores();
    const live = await givenCustomEvent(client, { storeId });
    server.advance(1_000);
    const test = await givenCustomEvent(client, { storeId, mode: 'test' });
    server.advance(1_000);
    const other = await givenCustomEvent(client, { storeId: otherStoreId });
    const found = async (search: string) => (await client.get(`${customEventsPath}?${search}`)).body.data;
    expect(await found(`storeId=${storeId}`)).toEqual([test, live]);
    expect(await found('mode=live')).toEqual([other, live]);
    expect(await found(`storeId=${storeId}&mode=live`)).toEqual([live]);
    expect(await found(`storeId=${otherStoreId}&mode=test`)).toEqual([]);
    expect(await found(`storeId=${uniqueId('istore')}`)).toEqual([]);
  });

  it('walks page by page and shows each once, those of one moment too, 200', async () => {
    const { client, storeId } = await givenStores();
    const made = [];
    for (let index = 0; index < 5; index++)
      made.push(await givenCustomEvent(client, { storeId, name: `Quiz ${index}` }));
    const pages = await walk(client, customEventsPath, { limit: '2', storeId });
    expect(pages.map(({ length }) => length)).toEqual([2, 2, 1]);
    const idsOf = (events: { id: string }[]) => events.map(({ id }) => id).sort();
    expect(idsOf(pages.flat())).toEqual(idsOf(made));
  });

  it('shows an id that both modes have, as the demo has, once for each, 200', async () => {
    const { organizationId, client, storeId } = await givenStores();
    await server.database.query(sql.typeAlias('nothing')`
      INSERT INTO ingestion.custom_event (tenant_id, id, store_id, name, is_active, created_at)
      SELECT tenant_id, 'cevt_same', ${storeId}, 'Same', true, date_trunc('milliseconds', now())
      FROM core.tenant
      WHERE organization_id = ${organizationId}
    `);
    const events = (await walk(client, customEventsPath, { limit: '1' })).flat();
    expect(events.map(({ id, mode }) => `${mode} ${id}`).sort()).toEqual(['live cevt_same', 'test cevt_same']);
  });

  it('shows none of another organization, 200', async () => {
    const [mine, other] = [await givenStores(), await givenStores()];
    const event = await givenCustomEvent(other.client, { storeId: other.storeId });
    expect((await mine.client.get(`${customEventsPath}?storeId=${other.storeId}`)).body.data).toEqual([]);
    const headers = { 'X-Organization-Id': other.organizationId };
    expect((await server.operator.get(customEventsPath, { headers })).body.data).toEqual([event]);
  });

  it('refuses a cursor of other filters or of its own making, 400', async () => {
    const { client, storeId } = await givenStores();
    for (const name of ['One', 'Two']) await givenCustomEvent(client, { storeId, name });
    const { nextCursor } = (await client.get(`${customEventsPath}?limit=1`)).body.page;
    for (const search of [
      `cursor=${nextCursor}&storeId=${storeId}`,
      `cursor=${nextCursor}&mode=live`,
      'cursor=garbage',
    ])
      expect(mistakesOf(await client.get(`${customEventsPath}?${search}`)).mistakes).toEqual([
        'query cursor: Is not a cursor of this list and these filters',
      ]);
    expect((await client.get(`${customEventsPath}?cursor=${nextCursor}`)).body.data).toHaveLength(1);
  });

  it.each([
    ['limit=201', 'limit: Must be at most 200'],
    ['mode=staging', 'mode: Must be one of: live, test'],
    ['storeId=', 'storeId: Must not be empty'],
  ])('refuses ?%s, 400', async (search, mistake) => {
    const { client } = await givenAdministration(server);
    expect(mistakesOf(await client.get(`${customEventsPath}?${search}`)).mistakes).toEqual([`query ${mistake}`]);
  });

  it('asks the operator for an organization, 400, that exists, 404', async () => {
    const { mistakes } = mistakesOf(await server.operator.get(customEventsPath));
    expect(mistakes).toEqual(['header X-Organization-Id: Required']);
    const headers = { 'X-Organization-Id': uniqueId('org') };
    expect((await server.operator.get(customEventsPath, { headers })).status).toBe(404);
  });
});
