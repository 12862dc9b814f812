import { describe, expect, it } from 'vitest';
import { expectStatus, startProduct } from '../../core/testing/start-product.ts';
import { found, givenShop, givenStore, refusalOf, sendClick, unique } from '../testing/fixtures.ts';

const server = await startProduct();
const { client, testClient } = await givenShop(server);
const update = (id: string, body: unknown, as = client) => as.patch(`/attribution/v1/stores/${id}`, body);

const everything = {
  name: 'Lamps',
  platform: 'shopify',
  domain: 'lamps.example.com',
  currency: 'EUR',
  timezone: 'Europe/Berlin',
  attributionWindowDays: 7,
  minimumConfidence: 90,
  status: 'inactive',
};

describe('updateStore', () => {
  it('changes each field alone and keeps the others, 200', async () => {
    const id = await givenStore(client);
    let expected = await found(client, `stores/${id}`);
    for (const [name, value] of Object.entries(everything)) {
      expected = { ...expected, [name]: value };
      expect(expectStatus(200, await update(id, { [name]: value })).body.data).toEqual(expected);
    }
    expect(await found(client, `stores/${id}`)).toEqual({ ...expected, ...everything });
  });

  it('changes nothing for an empty object, 200', async () => {
    const id = await givenStore(client, everything);
    expect(expectStatus(200, await update(id, {})).body.data).toMatchObject({ id, ...everything });
  });

  it('empties the domain with null and spells what it keeps, 200', async () => {
    const id = await givenStore(client, everything);
    expect(expectStatus(200, await update(id, { domain: null })).body.data.domain).toBeNull();
    const spelled = { domain: 'NEW.example.com', currency: 'gbp', timezone: 'europe/london' };
    expect(expectStatus(200, await update(id, spelled)).body.data).toMatchObject({
      domain: 'new.example.com',
      currency: 'GBP',
      timezone: 'Europe/London',
    });
  });

  it('switches tracking off and on within a second, 404 and 200', async () => {
    const id = await givenStore(client);
    await update(id, { status: 'inactive' });
    server.advance(1_001);
    expect(refusalOf(await sendClick(client, { storeId: id }))).toMatchObject({ status: 404, code: 'store_not_found' });
    await update(id, { status: 'active' });
    server.advance(1_001);
    expect((await sendClick(client, { storeId: id })).status).toBe(200);
  });

  it.each([
    [{ name: '' }, 'invalid_request', 'name', 'required_field_missing'],
    [{ name: null }, 'invalid_request', 'name', 'invalid_type'],
    [{ currency: null }, 'invalid_request', 'currency', 'invalid_type'],
    [{ timezone: null }, 'invalid_request', 'timezone', 'invalid_type'],
    [{ status: 'gone' }, 'invalid_request', 'status', 'unknown_value'],
    [{ timezone: 'Nowhere' }, 'invalid_request', 'timezone', 'unknown_value'],
    [{ currency: 'XYZ' }, 'invalid_currency', 'currency', 'unknown_value'],
    [{ attributionWindowDays: 91 }, 'invalid_request', 'attributionWindowDays', 'out_of_range'],
    [{ minimumConfidence: 101 }, 'invalid_request', 'minimumConfidence', 'out_of_range'],
    [{ domain: 'a b' }, 'invalid_request', 'domain', 'invalid_format'],
  ])('refuses %j and changes nothing, 400', async (change, code, field, reason) => {
    const id = await givenStore(client);
    const before = await found(client, `stores/${id}`);
    const reply = await update(id, { platform: 'shopify', ...change });
    expect(refusalOf(reply)).toMatchObject({ status: 400, code, details: { field, reason } });
    expect(await found(client, `stores/${id}`)).toEqual(before);
  });

  it('does not know an id of nobody, of the other mode or of another organization, 404', async () => {
    const other = await givenShop(server);
    const live = await givenStore(client, { id: `store_${unique()}` });
    for (const [as, id] of [
      [client, 'nobody'],
      [testClient, live],
      [other.client, live],
    ] as const)
      expect(refusalOf(await update(id, { name: 'Taken over' }, as))).toEqual({
        status: 404,
        code: 'store_not_found',
        message: `Store '${id}' does not exist`,
      });
    expect((await found(client, `stores/${live}`)).name).toBe('Given');
  });
});
