import { describe, expect, it } from 'vitest';
import { startProduct } from '../testing/start-product.ts';
import { addDays } from '../time/calendar-day.ts';
import type { ExchangeRate } from './exchange-rates.ts';
import { listExchangeRates } from './queries/list-exchange-rates.ts';
import { storeExchangeRates } from './store-exchange-rates.ts';

const { database } = await startProduct();
const store = (rates: readonly ExchangeRate[]) =>
  database.transaction((transaction) => storeExchangeRates(transaction, rates));
const stored = (currencies: string[], from: string, to = from) => listExchangeRates(database, { currencies, from, to });

describe('storeExchangeRates', () => {
  it('stores more than one statement holds, and again over it', async () => {
    const ratesOf = (rate: string) =>
      ['AAA', 'BBB', 'CCC'].flatMap((currency) =>
        Array.from({ length: 7_000 }, (_, index) => ({ currency, publishedOn: addDays('1999-01-04', index), rate })),
      );
    for (const rate of ['1.10', '1.1']) await store(ratesOf(rate));
    const found = await stored(['AAA', 'BBB', 'CCC'], '1999-01-01', '2030-01-01');
    expect(found).toHaveLength(21_000);
    expect(new Set(found.map(({ rate }) => rate))).toEqual(new Set(['1.1']));
  });

  it('stores none of them when one cannot be stored', async () => {
    const rates = Array.from({ length: 30_000 }, (_, index) => ({
      currency: 'DDD',
      publishedOn: addDays('1999-01-04', index),
      rate: index === 29_999 ? '0' : '1',
    }));
    await expect(store(rates)).rejects.toThrow();
    expect(await stored(['DDD'], '1999-01-04', '2090-01-01')).toEqual([]);
  });

  it('lets imports at once, in different orders, wait for each other', async () => {
    const rates = ['FFF', 'EEE'].flatMap((currency) =>
      Array.from({ length: 500 }, (_, index) => ({ currency, publishedOn: addDays('2020-01-01', index), rate: '1' })),
    );
    const imports = Array.from({ length: 8 }, (_, index) =>
      store((index % 2 ? rates : rates.toReversed()).map((rate) => ({ ...rate, rate: `${index + 1}` }))),
    );
    await Promise.all(imports);
    expect(await stored(['EEE', 'FFF'], '2020-01-01', '2030-01-01')).toHaveLength(1_000);
  });
});

describe('listExchangeRates', () => {
  it('lists what is in force from the first day to the last, published ten days before it at the earliest', async () => {
    const days = ['2026-11-01', '2026-11-02', '2026-11-12', '2026-11-15', '2026-11-16'];
    await store(
      ['USD', 'GBP'].flatMap((currency) => days.map((publishedOn) => ({ currency, publishedOn, rate: '1.1' }))),
    );
    const found = await stored(['USD', 'EUR', 'XXX'], '2026-11-12', '2026-11-15');
    expect(found.toSorted((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1))).toEqual(
      ['2026-11-02', '2026-11-12', '2026-11-15'].map((publishedOn) => ({ currency: 'USD', publishedOn, rate: '1.1' })),
    );
    expect(await stored([], '2026-11-12')).toEqual([]);
  });
});
