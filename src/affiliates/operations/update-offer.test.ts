import { describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import {
  changed,
  found,
  givenConversion,
  givenOffer,
  givenPair,
  givenProgram,
  invalidBody,
  refusalOf,
  statusesOf,
} from '../testing/fixtures.ts';
import { promiseArchiving } from '../testing/promise-archiving.ts';

const server = await startProduct();
const { client } = await givenProgram(server);
const update = (id: string, body: unknown) => client.patch(`/affiliates/v1/offers/${id}`, body);

describe('updateOffer', () => {
  promiseArchiving(server, { path: 'offers', kind: 'Offer', give: givenOffer });

  it('changes nothing for an empty object, 200', async () => {
    const before = await givenOffer(client, { description: 'Kept', dailyCap: 7, isActive: false, currency: 'EUR' });
    const { status, body } = await update(before.id, {});
    expect(status).toBe(200);
    expect(body).toEqual({ data: before });
  });

  it('changes each field alone and leaves the others, 200', async () => {
    let expected = await givenOffer(client);
    for (const change of [
      { name: 'Renamed' },
      { url: 'https://other.example.org/' },
      { description: 'Now with one' },
      { description: null },
      { defaultCommissionValue: 25 },
      { defaultCommissionType: 'fixed' },
      { currency: 'GBP' },
      { attributionWindowDays: 1 },
      { dailyCap: 200 },
      { dailyCap: 0 },
      { isActive: false },
      { appendClickParameters: false },
    ]) {
      expected = { ...expected, ...change };
      expect(await changed(client, `offers/${expected.id}`, change)).toEqual(expected);
      expect(await found(client, `offers/${expected.id}`)).toEqual(expected);
    }
  });

  it('leaves the id and the time of creation alone and writes currencies in capitals, 200', async () => {
    const before = await givenOffer(client);
    const foreign = { id: 'off_other', createdAt: '2001-01-01T00:00:00Z', currency: 'eur' };
    expect(await changed(client, `offers/${before.id}`, foreign)).toEqual({ ...before, currency: 'EUR' });
  });

  it.each([
    [{ name: null }, { name: 'Must be a string' }],
    [{ name: '' }, { name: 'Must not be empty' }],
    [{ url: 'javascript:alert(1)' }, { url: 'Must match ^[Hh][Tt][Tt][Pp][Ss]?://\\S+$' }],
    [{ url: 'https://user@shop.example.com/' }, { url: 'Must be an absolute http or https URL' }],
    [{ defaultCommissionValue: -1 }, { defaultCommissionValue: 'Must be at least 0' }],
    [{ currency: 'ABC' }, { currency: "'ABC' is not an ISO 4217 currency code" }],
    [{ currency: null }, { currency: 'Must be a string' }],
    [{ attributionWindowDays: 366 }, { attributionWindowDays: 'Must be at most 365' }],
    [{ dailyCap: null }, { dailyCap: 'Must be an integer' }],
    [
      { name: '', currency: 'ABC' },
      { name: 'Must not be empty', currency: "'ABC' is not an ISO 4217 currency code" },
    ],
    [{ dailyCap: 2147483648 }, { dailyCap: 'Must be from -2147483648 to 2147483647' }],
    [{ isActive: null }, { isActive: 'Must be a boolean' }],
    [{ archived: 'yes' }, { archived: 'Must be a boolean' }],
  ])('refuses %j and changes nothing else, 400', async (wrong, details) => {
    const before = await givenOffer(client);
    const reply = await update(before.id, { description: 'Never', ...wrong });
    expect(refusalOf(reply)).toEqual(invalidBody(details as Record<string, string>));
    expect(await found(client, `offers/${before.id}`)).toEqual(before);
  });

  describe('the terms have to fit together as they will be', () => {
    const fixed = (value: number, currency = 'USD') => ({
      defaultCommissionType: 'fixed',
      defaultCommissionValue: value,
      currency,
    });
    const [tooMuch, noDecimals] = ['Must be at most 100 percent', 'Must have at most 0 decimals in JPY'];

    it.each([
      ['the value alone', {}, { defaultCommissionValue: 100.01 }, tooMuch],
      ['the type alone', fixed(250), { defaultCommissionType: 'percentage' }, tooMuch],
      ['type and value', fixed(5), { defaultCommissionType: 'percentage', defaultCommissionValue: 101 }, tooMuch],
      ['the currency alone', fixed(9.99), { currency: 'jpy' }, noDecimals],
      ['the value of a fixed amount', fixed(9, 'JPY'), { defaultCommissionValue: 9.5 }, noDecimals],
      ['the type of a share', { defaultCommissionValue: 9.5, currency: 'JPY' }, fixed(9.5, 'JPY'), noDecimals],
    ])('refuses %s, 400', async (_, offer, change, message) => {
      const before = await givenOffer(client, offer);
      expect(refusalOf(await update(before.id, change))).toEqual(invalidBody({ defaultCommissionValue: message }));
      expect(await found(client, `offers/${before.id}`)).toEqual(before);
    });

    it('takes changes that fit only together, 200', async () => {
      const { id } = await givenOffer(client, fixed(250.5));
      const share = { defaultCommissionType: 'percentage', defaultCommissionValue: 25.5, currency: 'JPY' };
      expect(await changed(client, `offers/${id}`, share)).toMatchObject(share);
    });

    it('stay so when value and type change at once: all of the first kind pass, none of the other, 200 and 400', async () => {
      for (let round = 0; round < 5; round++) {
        const { id } = await givenOffer(client, fixed(5));
        const changes = [{ defaultCommissionValue: 500 }, { defaultCommissionType: 'percentage' }];
        const replies = await Promise.all(Array.from({ length: 10 }, (_, index) => update(id, changes[index % 2])));
        expect(statusesOf(replies)).toEqual({ 200: 5, 400: 5 });
      }
    });
  });

  it('leaves the commission of recorded sales as it was, 200', async () => {
    const pair = await givenPair(client);
    const sale = await givenConversion(client, pair);
    await changed(client, `offers/${pair.offerId}`, { defaultCommissionValue: 99, isActive: false, archived: true });
    expect(await found(client, `conversions/${sale.id}`)).toEqual(sale);
  });
});
