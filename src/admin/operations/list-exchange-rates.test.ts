import { describe, expect, it } from 'vitest';
import { storeExchangeRates } from '../../core/money/store-exchange-rates.ts';
import { givenAdministration, mistakesOf } from '../../core/testing/administration.ts';
import { expectStatus, startProduct } from '../../core/testing/start-product.ts';

const server = await startProduct();
const path = '/admin/v1/exchange-rates';
const list = async (on?: string) => {
  const { body } = expectStatus(200, await server.operator.get(on === undefined ? path : `${path}?on=${on}`));
  return body.data;
};
const none = { publishedOn: null, base: 'EUR', rates: [] };

describe('listExchangeRates', () => {
  it('has nothing to list where nothing was imported, 200', async () => {
    expect(await list()).toEqual(none);
    expect(await list('2026-11-20')).toEqual(none);
  });

  it('lists the rates of a day by currency, as they were published, 200', async () => {
    const publishedOn = '2026-11-20';
    await storeExchangeRates(server.database, [
      { currency: 'USD', publishedOn: '2026-11-19', rate: '1.1500' },
      { currency: 'USD', publishedOn, rate: '1.1579' },
      { currency: 'JPY', publishedOn, rate: '181.43' },
      { currency: 'GBP', publishedOn, rate: '0.88110' },
    ]);
    const friday = {
      publishedOn,
      base: 'EUR',
      rates: [
        { currency: 'GBP', rate: '0.88110' },
        { currency: 'JPY', rate: '181.43' },
        { currency: 'USD', rate: '1.1579' },
      ],
    };
    expect(await list(publishedOn)).toEqual(friday);
    expect(await list()).toEqual(friday);
  });

  it('lists those of the last day before, as on a weekend, and however long ago, 200', async () => {
    for (const day of ['2026-11-21', '2026-11-22', '2027-12-31', '9999-12-31'])
      expect((await list(day)).publishedOn).toBe('2026-11-20');
    expect(await list('2026-11-19')).toEqual({
      publishedOn: '2026-11-19',
      base: 'EUR',
      rates: [{ currency: 'USD', rate: '1.1500' }],
    });
  });

  it('has nothing to list before the first day, 200', async () => {
    for (const day of ['2026-11-18', '0001-01-01']) expect(await list(day)).toEqual(none);
  });

  it('shows the same to keys of every organization, read-only ones too, 200', async () => {
    const { organizationId, client } = await givenAdministration(server);
    const key = await server.givenKey({ organizationId, product: 'admin', scopes: ['read'] });
    for (const reader of [client, server.client(key)])
      expect((await reader.get(path)).body).toEqual({ data: await list() });
  });

  it.each(['2026-02-30', '2026-13-01', '0000-01-01', '2025-02-29'])('refuses the day %s, 400', async (day) => {
    expect(mistakesOf(await server.operator.get(`${path}?on=${day}`))).toEqual({
      status: 400,
      code: 'invalid_request',
      mistakes: ['query on: Is not a day of the calendar'],
    });
  });

  it.each(['today', '20261120', '2026-11-20T00:00:00Z', ''])('refuses %j, 400', async (text) => {
    expect((await server.operator.get(`${path}?on=${text}`)).status).toBe(400);
  });

  it('takes no key of another product, 401', async () => {
    const organizationId = await server.givenOrganization();
    const key = await server.givenKey({ organizationId, product: 'affiliates' });
    expect((await server.client(key).get(path)).status).toBe(401);
  });
});
