import { describe, expect, it } from 'vitest';
import { readSale } from './sale.ts';

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

  it('cuts what is long', () => {
    const { contentIds = [], orderId = '' } = readSale(
      { contentIds: Array.from({ length: 1_000 }, (_, index) => index), orderId: 'x'.repeat(1_000) },
      'EUR',
    );
    expect([contentIds.length, orderId.length]).toEqual([200, 200]);
  });
});
