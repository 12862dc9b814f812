import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSale } from './sale.ts';

const now = new Date('2026-11-21T12:00:00.000Z');

describe('readSale', () => {
  it('reads amount, currency and moment; without a moment it is now', () => {
    const read = readSale({ amount: 99.5, currency: 'eur' }, now);
    if (!('sale' in read)) throw new Error('It was refused');
    const { amount, ...rest } = read.sale;
    expect(amount.toFixed()).toBe('99.5');
    expect(rest).toEqual({ currency: 'EUR', digits: 2, occurredAt: now });
  });

  it('names everything that is wrong', () => {
    expect(readSale({ amount: -1, currency: 'ABC', occurredAt: '9999-12-31T23:59:59-01:00' }, now)).toEqual({
      problems: {
        currency: "'ABC' is not an ISO 4217 currency code",
        amount: 'Must be a positive number',
        occurredAt: 'Must be an instant from 1970 to 9999',
      },
    });
  });

  it('either reads any moment into the years a database knows or refuses it', () => {
    const [firstMs, endMs] = [Date.UTC(1970, 0, 1), Date.UTC(10_000, 0, 1)];
    fc.assert(
      fc.property(
        fc.oneof(
          fc.date().map((date) => date.toJSON() ?? ''),
          fc.string(),
        ),
        (occurredAt) => {
          const read = readSale({ amount: 1, currency: 'USD', occurredAt }, now);
          if ('problems' in read) expect(Object.keys(read.problems)).toEqual(['occurredAt']);
          const readMs = 'sale' in read ? read.sale.occurredAt.getTime() : firstMs;
          expect(readMs).toBeGreaterThanOrEqual(firstMs);
          expect(readMs).toBeLessThan(endMs);
        },
      ),
    );
  });
});
