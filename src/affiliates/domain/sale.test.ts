import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSale, saleProblems } from './sale.ts';

const now = new Date('2026-11-21T12:00:00.000Z');

describe('readSale', () => {
  it('reads amount, currency and moment; without a moment it is now', () => {
    const { amount, ...rest } = readSale({ amount: 99.5, currency: 'eur' }, now);
    expect(amount.toFixed()).toBe('99.5');
    expect(rest).toEqual({ currency: 'EUR', digits: 2, occurredAt: now });
  });

  it.each([
    ['2026-11-21T10:30:00Z', '2026-11-21T10:30:00.000Z'],
    ['2026-11-21T10:30:00+05:30', '2026-11-21T05:00:00.000Z'],
    ['2026-11-21T10:30:00+0530', '2026-11-21T05:00:00.000Z'],
    ['2026-11-21T10:30:00+05', '2026-11-21T05:30:00.000Z'],
  ])('reads the moment %s', (occurredAt, iso) => {
    const sale = { amount: 1, currency: 'USD', occurredAt };
    expect(saleProblems(sale)).toEqual({});
    expect(readSale(sale, now).occurredAt.toISOString()).toBe(iso);
  });

  it('does not read a sale with problems', () => {
    expect(() => readSale({ amount: 1, currency: 'ABC' }, now)).toThrow('A sale with problems was read');
  });

  it('reads any moment that has no problem into the years a database knows', () => {
    const [firstMs, endMs] = [Date.UTC(1970, 0, 1), Date.UTC(10_000, 0, 1)];
    fc.assert(
      fc.property(
        fc.oneof(
          fc.date().map((date) => date.toJSON() ?? ''),
          fc.string(),
        ),
        (occurredAt) => {
          const sale = { amount: 1, currency: 'USD', occurredAt };
          const problems = Object.keys(saleProblems(sale));
          const readMs = problems.length > 0 ? firstMs : readSale(sale, now).occurredAt.getTime();
          if (problems.length > 0) expect(problems).toEqual(['occurredAt']);
          expect(readMs).toBeGreaterThanOrEqual(firstMs);
          expect(readMs).toBeLessThan(endMs);
        },
      ),
    );
  });
});

describe('saleProblems', () => {
  it('names everything that is wrong', () => {
    const sale = { amount: -1, currency: 'ABC', customerEmail: 'nobody', occurredAt: '9999-12-31T23:59:59-01:00' };
    expect(saleProblems(sale)).toEqual({
      currency: "'ABC' is not an ISO 4217 currency code",
      amount: 'Must be a positive number',
      customerEmail: 'Invalid email format',
      occurredAt: 'Must be an instant from 1970 to 9999, no leap second',
    });
  });

  it('looks at the fields that are given', () => {
    expect(saleProblems({})).toEqual({});
    expect(saleProblems({ amount: 0 })).toEqual({ amount: 'Must be a positive number' });
    expect(saleProblems({ amount: 0.12345 })).toEqual({});
  });
});
