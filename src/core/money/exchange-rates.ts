import { addDays } from '../time/calendar-day.ts';
import { type Amount, toAmount } from './amount.ts';

/** What one euro was worth in a currency by the rates of a day, `YYYY-MM-DD`; the rate is decimal text as published. */
export type ExchangeRate = { currency: string; publishedOn: string; rate: string };

/** For how many days after its own a rate stays in force: longer than any row of days without publication. */
export const mostRateAgeDays = 10;

/** The rates of some days; days are spelled `YYYY-MM-DD`. */
export type RateTable = {
  /** What one euro is worth by the last rate published on or before a day; null where that is too old or unknown. */
  rateOn(currency: string, day: string): Amount | null;
  /** amount ÷ rate[from] × rate[to], unrounded; null without both rates. Between equal currencies none is needed. */
  convert(amount: Amount, from: string, to: string, day: string): Amount | null;
};

type PublishedRate = { on: string; rate: Amount };

const one = toAmount('1');

/** Makes a table of published rates, in any order, each currency and day at most once. */
export const rateTable = (rates: readonly ExchangeRate[]): RateTable => {
  const byCurrency = new Map<string, PublishedRate[]>();
  for (const { currency, publishedOn, rate } of rates.toSorted((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1))) {
    const published = byCurrency.get(currency) ?? [];
    published.push({ on: publishedOn, rate: toAmount(rate) });
    byCurrency.set(currency, published);
  }

  const rateOn = (currency: string, day: string): Amount | null => {
    if (currency === 'EUR') return one;
    const last = lastUntil(byCurrency.get(currency) ?? [], day);
    return last && last.on >= addDays(day, -mostRateAgeDays) ? last.rate : null;
  };
  return {
    rateOn,
    convert(amount, from, to, day) {
      if (from === to) return amount;
      const [rateFrom, rateTo] = [rateOn(from, day), rateOn(to, day)];
      // Multiplied first, so that only one step can leave digits behind.
      return rateFrom && rateTo && amount.times(rateTo).div(rateFrom);
    },
  };
};

/** The last of what was published, oldest first, until the end of a day. */
const lastUntil = (published: readonly PublishedRate[], day: string): PublishedRate | undefined => {
  let [known, unknown] = [0, published.length];
  while (known < unknown) {
    const middle = (known + unknown) >> 1;
    if ((published[middle] as PublishedRate).on <= day) known = middle + 1;
    else unknown = middle;
  }
  return published[known - 1];
};
