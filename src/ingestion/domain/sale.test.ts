import { describe, expect, it } from 'vitest';
import { readPurchase } from './purchase.ts';
import { readSale as readSaleOf } from './sale.ts';

const readSale = (customData: unknown, storeCurrency: string) =>
  readSaleOf(JSON.stringify(customData) ?? null, customData, storeCurrency);

describe('readSale', () => {
  it('reads the documented members and leaves the others', () => {
    const contents = [{ id: 'a', quantity: 1, itemPrice: 2.5, name: 'Lamp' }];
    const sale = { value: 10, currency: 'USD', orderId: 'o1', contentIds: ['a'], contents, contentType: 'product' };
    expect(readSale({ ...sale, coupon: 'SPRING', email: 'x@example.com' }, 'EUR')).toEqual({
      ...sale,
      contents: [{ id: 'a', quantity: 1, itemPrice: 2.5 }],
    });
  });

  it('takes numbers as texts and texts as numbers, and the currency of the store where there is a value alone', () => {
    expect(readSale({ value: ' 10.50 ', orderId: 7, contentIds: [1] }, 'EUR')).toEqual({
      ...{ value: 10.5, currency: 'EUR', orderId: '7', contentIds: ['1'] },
    });
    expect(readSale({ orderId: 'o' }, 'EUR')).toEqual({ orderId: 'o' });
  });

  it.each([
    undefined,
    null,
    'text',
    [],
    {},
    { value: 'ten', currency: '', orderId: {}, contentIds: 'a', contents: [null, 1, {}], contentType: ['x'] },
    { value: Number.POSITIVE_INFINITY },
  ])('finds nothing in %j', (customData) => {
    expect(readSale(customData, 'EUR')).toEqual({});
  });

  it.each([
    ...['{"value":"0x10"}', '{"value":"€5"}', '{"value":5,"currency":"Euro"}', '{"value":1e15}', '{"value":"1,50"}'],
    ...['{"value":0.123456789012345678}', '{"value":true}', '{"value":" ","currency":"EUR"}', '{"value":"Infinity"}'],
  ])('tells platforms no amount that statistics cannot read: %s', (text) => {
    expect(readPurchase(text).isUncounted).toBe(true);
    const { value, currency } = readSaleOf(text, JSON.parse(text), 'EUR');
    expect([value, currency]).toEqual([undefined, readPurchase(text).currency ?? undefined]);
  });

  it('tells no quantity and no price that is no number', () => {
    const contents = [{ id: 'a', quantity: '0x10', itemPrice: '2.50' }];
    expect(readSale({ contents }, 'EUR')).toEqual({ contents: [{ id: 'a', itemPrice: 2.5 }] });
  });

  it('cuts what is long', () => {
    const { contentIds = [], orderId = '' } = readSale(
      { contentIds: Array.from({ length: 1_000 }, (_, index) => index), orderId: 'x'.repeat(1_000) },
      'EUR',
    );
    expect([contentIds.length, orderId.length]).toEqual([200, 200]);
  });
});
