import { describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import { found, givenShop, refusalOf, unique } from '../testing/fixtures.ts';

const server = await startProduct();
const { client, testClient } = await givenShop(server);
const create = (body: unknown, as = client) => as.post('/attribution/v1/stores', body);

describe('createStore', () => {
  it('adds an active store with the documented defaults from its name alone, 201', async () => {
    const { status, body } = await create({ name: 'Lighting shop' });
    expect(status).toBe(201);
    expect(body.data).toEqual({
      id: expect.stringMatching(/^store_[0-9a-z]{26}$/),
      name: 'Lighting shop',
      platform: 'custom',
      status: 'active',
      domain: null,
      currency: 'USD',
      timezone: 'UTC',
      attributionWindowDays: 28,
      minimumConfidence: 75,
      createdAt: '2026-11-21T12:00:00Z',
    });
    expect(body).toMatchObject({ success: true, meta: { timestamp: '2026-11-21T12:00:00Z' } });
    expect(await found(client, `stores/${body.data.id}`)).toEqual(body.data);
  });

  it('keeps every field: the id as sent, currency and zone as they are spelled, the domain in lower case, 201', async () => {
    const input = {
      id: `store_${unique()}`,
      name: '  Lämpchen "&" Co 💡',
      platform: 'woocommerce',
      domain: 'Lighting.Example.COM',
      currency: 'jpy',
      timezone: 'america/new_york',
      attributionWindowDays: 90,
      minimumConfidence: 0,
      status: 'inactive',
    };
    const { status, body } = await create(input);
    expect(status).toBe(201);
    expect(body.data).toEqual({
      ...input,
      domain: 'lighting.example.com',
      currency: 'JPY',
      timezone: 'America/New_York',
      createdAt: '2026-11-21T12:00:00Z',
    });
  });

  it('takes null for absent in every optional field, 201', async () => {
    const absent = { id: null, platform: null, domain: null, currency: null, timezone: null, status: null };
    const { status, body } = await create({
      name: 'x',
      ...absent,
      attributionWindowDays: null,
      minimumConfidence: null,
    });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ currency: 'USD', timezone: 'UTC', attributionWindowDays: 28, status: 'active' });
  });

  it('refuses an id that is taken, 400, but not one that the other mode or organization has, 201', async () => {
    const id = `store_${unique()}`;
    expect((await create({ id, name: 'First' })).status).toBe(201);
    expect(refusalOf(await create({ id, name: 'Second' }))).toEqual({
      status: 400,
      code: 'invalid_request',
      message: `Store '${id}' exists already`,
      details: { field: 'id', reason: 'already_taken' },
    });
    expect((await found(client, `stores/${id}`)).name).toBe('First');
    expect((await create({ id, name: 'Of the test data' }, testClient)).status).toBe(201);
    expect((await create({ id, name: 'Of others' }, (await givenShop(server)).client)).status).toBe(201);
  });

  it('gives an id to one of several who want it at once, 201 and 400', async () => {
    const id = `store_${unique()}`;
    const replies = await Promise.all(Array.from({ length: 8 }, (_, index) => create({ id, name: `Store ${index}` })));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400, 400, 400, 400, 400]);
  });

  it.each([
    [{}, 'name', 'required_field_missing'],
    [{ name: '' }, 'name', 'required_field_missing'],
    [{ name: null }, 'name', 'required_field_missing'],
    [{ name: 5 }, 'name', 'invalid_type'],
    [{ name: 'x'.repeat(256) }, 'name', 'too_long'],
    [{ id: 'shop_1' }, 'id', 'invalid_format'],
    [{ id: 'store_' }, 'id', 'invalid_format'],
    [{ platform: 'magento' }, 'platform', 'unknown_value'],
    [{ status: 'deleted' }, 'status', 'unknown_value'],
    [{ domain: 'https://shop.example.com' }, 'domain', 'invalid_format'],
    [{ timezone: 'Mars/Olympus' }, 'timezone', 'unknown_value'],
    [{ timezone: '+02:00' }, 'timezone', 'unknown_value'],
    [{ attributionWindowDays: 0 }, 'attributionWindowDays', 'out_of_range'],
    [{ attributionWindowDays: 91 }, 'attributionWindowDays', 'out_of_range'],
    [{ attributionWindowDays: 1.5 }, 'attributionWindowDays', 'invalid_type'],
    [{ minimumConfidence: -1 }, 'minimumConfidence', 'out_of_range'],
    [{ minimumConfidence: 101 }, 'minimumConfidence', 'out_of_range'],
  ])('refuses %j, 400', async (input, field, reason) => {
    const body = 'name' in input || Object.keys(input).length === 0 ? input : { name: 'Store', ...input };
    expect(refusalOf(await create(body))).toMatchObject({
      status: 400,
      code: 'invalid_request',
      details: { field, reason },
    });
  });

  it.each(['XYZ', 'dollars', ''])('refuses the currency %j, 400 invalid_currency', async (currency) => {
    expect(refusalOf(await create({ name: 'Store', currency, timezone: 'Nowhere' }))).toMatchObject({
      status: 400,
      code: 'invalid_currency',
      details: { field: 'currency', reason: 'unknown_value' },
    });
  });
});
