import { describe, expect, it } from 'vitest';
import { sql } from '../core/database/sql.ts';
import { expectStatus, startProduct } from '../core/testing/start-product.ts';
import { givenStore } from './testing/fixtures.ts';
import { changeStore, refusalOf, sendAt, statistics } from './testing/reads.ts';

const server = await startProduct();

describe('the store of a key', () => {
  it('is met as it was at most a second ago', async () => {
    const store = await givenStore(server, { timezone: 'UTC' });
    expect((await statistics(store.client)).to).toBe('2026-11-22T00:00:00+00:00');
    const headers = { 'X-Organization-Id': store.organizationId };
    const path = `/admin/v1/ingestion-stores/${store.storeId}`;
    expectStatus(200, await server.operator.patch(path, { timezone: 'Asia/Kolkata', currency: 'INR' }, { headers }));
    server.advance(1_000);
    expect(await statistics(store.client)).toMatchObject({ currency: 'INR', to: '2026-11-22T00:00:00+05:30' });
  });

  it('keeps apart what two stores of one organization, its two modes and two organizations send', async () => {
    const mine = await givenStore(server);
    const { organizationId, storeId: id } = mine;
    const stores = [
      mine,
      await givenStore(server, { organizationId }),
      await givenStore(server, { organizationId, id, mode: 'test' }),
      await givenStore(server, { id }),
    ];
    for (const [index, { client }] of stores.entries()) {
      const sent = Array.from({ length: index + 1 }, () => ({ eventName: 'PageView' }));
      await sendAt(server, client, server.now, sent);
    }
    for (const [index, { client }] of stores.entries())
      expect((await statistics(client)).totals.events).toBe(index + 1);
  });

  it('lets nobody in once it is gone, 401', async () => {
    const store = await givenStore(server);
    await changeStore(server, store, { name: 'Soon gone' });
    await server.database.query(sql.typeAlias('nothing')`
      DELETE FROM ingestion.store WHERE tenant_id = ${store.organizationId} AND id = ${store.storeId}
    `);
    const reply = await store.client.get('/ingestion/v1/events');
    expect(reply.headers.get('WWW-Authenticate')).toBe('Bearer');
    expect(refusalOf(reply)).toEqual({
      status: 401,
      success: false,
      error: 'unauthorized',
      message: 'Invalid or missing API key',
    });
  });
});
