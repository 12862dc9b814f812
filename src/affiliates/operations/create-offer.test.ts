import { describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import { found, givenOffer, givenProgram, invalidBody, refusalOf, statusesOf, unique } from '../testing/fixtures.ts';

const server = await startProduct();
const { client, testClient } = await givenProgram(server);
const create = (body: unknown, as = client) => as.post('/affiliates/v1/offers', body);
const minimal = {
  name: 'Premium Subscription',
  url: 'https://shop.example.com/premium',
  defaultCommissionType: 'percentage',
  defaultCommissionValue: 20,
};
const defaults = {
  description: null,
  currency: 'USD',
  attributionWindowDays: 30,
  dailyCap: 0,
  isActive: true,
  appendClickParameters: true,
};

describe('createOffer', () => {
  it('adds an offer with the documented defaults from its four required fields, 201', async () => {
    const { status, body } = await create(minimal);
    expect(status).toBe(201);
    expect(body).toEqual({
      data: {
        id: expect.stringMatching(/^off_[0-9a-z]{26}$/),
        ...minimal,
        ...defaults,
        archivedAt: null,
        createdAt: '2026-11-21T12:00:00Z',
      },
    });
    expect(await found(client, `offers/${body.data.id}`)).toEqual(body.data);
  });

  it('keeps every optional field, 201', async () => {
    const input = {
      id: `off_${unique()}`,
      name: 'Яблоко 🍏',
      url: 'HTTP://shop.example.com:8443/a%20b?x=1&y=%C3%A9#part',
      description: 'Our\nflagship',
      defaultCommissionType: 'fixed',
      defaultCommissionValue: 49.99,
      currency: 'EUR',
      attributionWindowDays: 365,
      dailyCap: 2147483647,
      isActive: false,
      appendClickParameters: false,
    };
    const { status, body } = await create(input);
    expect(status).toBe(201);
    expect(body.data).toEqual({ ...input, archivedAt: null, createdAt: '2026-11-21T12:00:00Z' });
  });

  it('takes null for an optional field as absent, 201', async () => {
    const nulls = Object.fromEntries(Object.keys({ id: 0, ...defaults }).map((name) => [name, null]));
    const { status, body } = await create({ ...minimal, ...nulls });
    expect(status).toBe(201);
    expect(body.data).toMatchObject(defaults);
  });

  it.each([
    ['percentage', 0, 'USD'],
    ['percentage', 100, 'USD'],
    ['percentage', 12.3456789, 'JPY'],
    ['fixed', 0, 'USD'],
    ['fixed', 250.5, 'usd'],
    ['fixed', 500, 'jpy'],
    ['fixed', 1.125, 'KWD'],
    ['fixed', 9999999999999.99, 'USD'],
  ])('takes a commission of %s %d %s exactly, the currency in capitals, 201', async (type, value, currency) => {
    const terms = { defaultCommissionType: type, defaultCommissionValue: value, currency };
    const { status, body } = await create({ ...minimal, ...terms });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ ...terms, currency: currency.toUpperCase() });
  });

  it('names what the schema refuses and what is refused beyond it, 400', async () => {
    const wrong = { name: '', url: 'https://', defaultCommissionValue: 101, currency: 'ABC', dailyCap: -1 };
    expect(refusalOf(await create({ ...minimal, ...wrong }))).toEqual(
      invalidBody({
        name: 'Must not be empty',
        url: 'Must match ^[Hh][Tt][Tt][Pp][Ss]?://\\S+$',
        defaultCommissionValue: 'Must be at most 100 percent',
        currency: "'ABC' is not an ISO 4217 currency code",
        dailyCap: 'Must be at least 0',
      }),
    );
  });

  it('names every required field that is missing, 400', async () => {
    const fields = Object.keys(minimal);
    const details = Object.fromEntries(fields.map((name) => [name, 'Required']));
    expect(refusalOf(await create({}))).toEqual(invalidBody(details));
    const nulls = Object.fromEntries(fields.map((name) => [name, null]));
    expect(refusalOf(await create(nulls))).toEqual(invalidBody(details));
  });

  it.each([
    [{ id: 'aff_1' }, { id: 'Must match ^off_[A-Za-z0-9]{1,40}$' }],
    [{ name: '' }, { name: 'Must not be empty' }],
    [{ description: 'x'.repeat(10_001) }, { description: 'Must have at most 10000 characters' }],
    [{ defaultCommissionType: 'share' }, { defaultCommissionType: 'Must be one of: percentage, fixed' }],
    [{ defaultCommissionValue: '20' }, { defaultCommissionValue: 'Must be a number' }],
    [{ defaultCommissionValue: -0.01 }, { defaultCommissionValue: 'Must be at least 0' }],
    [{ defaultCommissionValue: 100.01 }, { defaultCommissionValue: 'Must be at most 100 percent' }],
    [{ defaultCommissionValue: 0.1234567890123456 }, { defaultCommissionValue: 'Must have at most 15 digits' }],
    [{ currency: 'ABC' }, { currency: "'ABC' is not an ISO 4217 currency code" }],
    [{ currency: 'EURO' }, { currency: 'Must match ^[A-Za-z]{3}$' }],
    [{ attributionWindowDays: 0 }, { attributionWindowDays: 'Must be at least 1' }],
    [{ attributionWindowDays: 366 }, { attributionWindowDays: 'Must be at most 365' }],
    [{ attributionWindowDays: 1.5 }, { attributionWindowDays: 'Must be an integer' }],
    [{ dailyCap: -1 }, { dailyCap: 'Must be at least 0' }],
    [{ dailyCap: 2.5 }, { dailyCap: 'Must be an integer' }],
    [{ dailyCap: 2147483648 }, { dailyCap: 'Must be from -2147483648 to 2147483647' }],
    [{ isActive: 'yes' }, { isActive: 'Must be a boolean' }],
    [{ appendClickParameters: 1 }, { appendClickParameters: 'Must be a boolean' }],
  ])('refuses %j, 400', async (wrong, details) => {
    expect(refusalOf(await create({ ...minimal, ...wrong }))).toEqual(invalidBody(details as Record<string, string>));
  });

  it.each([
    ['10.5', 'JPY', 0],
    ['9.999', 'USD', 2],
    ['0.0001', 'KWD', 3],
  ])('refuses a fixed commission of %s %s, which cannot be paid, 400', async (value, currency, digits) => {
    const terms = { defaultCommissionType: 'fixed', defaultCommissionValue: Number(value), currency };
    const message = `Must have at most ${digits} decimals in ${currency}`;
    expect(refusalOf(await create({ ...minimal, ...terms }))).toEqual(invalidBody({ defaultCommissionValue: message }));
  });

  it.each([
    'shop.example.com',
    '/premium',
    'ftp://shop.example.com/',
    'javascript:alert(1)//http://',
    'https://',
    'https://shop example.com/',
    'https://[::1/',
    'https://shop.example.com:99999/',
    'https://user@shop.example.com/',
    'https://user:password@shop.example.com/',
    `https://shop.example.com/${'x'.repeat(2048)}`,
  ])('refuses the url %s, 400', async (url) => {
    const { status, details } = refusalOf(await create({ ...minimal, url }));
    expect([status, Object.keys(details)]).toEqual([400, ['url']]);
  });

  it('refuses an id that is taken and changes nothing, 400', async () => {
    const first = await givenOffer(client, { id: `off_${unique()}` });
    const reply = await create({ ...minimal, name: 'Second', id: first.id });
    expect(refusalOf(reply)).toEqual(invalidBody({ id: 'Already in use' }));
    expect(await found(client, `offers/${first.id}`)).toEqual(first);
  });

  it('gives an id that several want at once to one of them, 201 and 400', async () => {
    const id = `off_${unique()}`;
    const replies = await Promise.all(Array.from({ length: 8 }, () => create({ ...minimal, id })));
    expect(statusesOf(replies)).toEqual({ 201: 1, 400: 7 });
  });

  it('lets an id be used again in test mode and in another organization, 201', async () => {
    const { id } = await givenOffer(client, { id: `off_${unique()}` });
    const { client: other } = await givenProgram(server);
    for (const elsewhere of [testClient, other]) expect((await create({ ...minimal, id }, elsewhere)).status).toBe(201);
  });
});
