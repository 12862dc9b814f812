import { describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenStore, secondsOf } from '../testing/fixtures.ts';
import { givenRates } from '../testing/rates.ts';
import { changeStore, sendAt, statistics } from '../testing/reads.ts';

const server = await startProduct();

let orders = 0;
const purchase = (value: unknown, currency: unknown, more: object = {}) => ({
  eventName: 'Purchase',
  customData: { value, currency, orderId: `order_${++orders}` },
  ...more,
});

// 2026-11-19 is a Thursday.
const rates = {
  '2026-11-06': { USD: '2', GBP: '0.5', XAU: '1' },
  '2026-11-19': { USD: '1.25', GBP: '0.8', JPY: '160', SEK: '3' },
  '2026-11-20': { USD: '1.6', GBP: '0.4', JPY: '200', SEK: '7' },
  '2026-11-23': { USD: '4', GBP: '0.2', JPY: '400', SEK: '9' },
};

describe('getStatistics without any rates', () => {
  it('adds up what needs none and lists the rest as unconverted, 200', async () => {
    const { client } = await givenStore(server);
    const sent = [purchase(5, 'EUR'), purchase(7, 'USD'), purchase(1, 'GBP'), purchase(2.5, 'USD'), purchase(3, null)];
    await sendAt(server, client, server.now, sent);
    const { totals, series, unconverted } = await statistics(client);
    expect(totals).toMatchObject({ purchases: 5, revenue: 8, averageOrderValue: 1.6 });
    expect(series.at(-1)).toMatchObject({ purchases: 5, revenue: 8 });
    expect(unconverted).toEqual([
      { currency: 'GBP', amount: 1, purchases: 1, reason: 'no_rate' },
      { currency: 'USD', amount: 9.5, purchases: 2, reason: 'no_rate' },
    ]);
    await givenRates(server, rates);
    expect(await statistics(client)).toMatchObject({ totals: { revenue: 16.4375 }, unconverted: [] });
  });
});

describe('getStatistics', () => {
  it('converts each amount at the rate of its day, at the last one published on weekends, 200', async () => {
    await givenRates(server, rates);
    const { client } = await givenStore(server);
    for (const [at, value] of [
      ['2026-11-19T12:00:00Z', 10],
      ['2026-11-20T12:00:00Z', 16],
      ['2026-11-21T12:00:00Z', 32],
      ['2026-11-22T12:00:00Z', 64],
      ['2026-11-23T12:00:00Z', 4],
    ] as const)
      await sendAt(server, client, at, [purchase(value, 'USD')]);
    const { totals, series, unconverted } = await statistics(client, { from: '2026-11-19', to: '2026-11-24' });
    expect(series.map(({ revenue }) => revenue)).toEqual([8, 10, 20, 40, 1]);
    expect(totals.revenue).toBe(79);
    expect(unconverted).toEqual([]);
    const week = await statistics(client, { from: '2026-11-16', to: '2026-11-24', granularity: 'week' });
    expect(week.series.map(({ revenue }) => revenue)).toEqual([78, 1]);
    const month = await statistics(client, { from: '2026-11-16', to: '2026-11-24', granularity: 'month' });
    expect(month.series.map(({ revenue }) => revenue)).toEqual([79]);
  });

  it('goes by the day of the event in the time zone of the store, 200', async () => {
    await givenRates(server, rates);
    const at = '2026-11-19T20:00:00Z';
    for (const [timezone, revenue] of [
      ['Europe/Berlin', 64],
      ['Asia/Kolkata', 50],
      ['America/New_York', 64],
    ] as const) {
      const { client } = await givenStore(server, { timezone });
      await sendAt(server, client, at, [purchase(80, 'USD')]);
      expect((await statistics(client)).totals.revenue).toBe(revenue);
      const hourly = await statistics(client, { granularity: 'hour' });
      expect(hourly.totals.revenue).toBe(revenue);
    }
  });

  it('goes by when it happened, not by when it was received or asked for, 200', async () => {
    await givenRates(server, rates);
    const { client } = await givenStore(server);
    const eventTime = Date.UTC(2026, 10, 19, 22, 59, 59) / 1_000;
    await sendAt(server, client, '2026-11-20T22:00:00Z', [purchase(80, 'USD', { eventTime })]);
    await sendAt(server, client, '2026-11-20T22:00:01Z', [purchase(80, 'USD', { eventTime: eventTime + 1 })]);
    server.now = new Date('2026-11-25T12:00:00Z');
    const { series } = await statistics(client, { from: '2026-11-19', to: '2026-11-21' });
    expect(series.map(({ revenue }) => revenue)).toEqual([64, 50]);
  });

  it('tells everything in the currency of the store, between two others as well, 200', async () => {
    await givenRates(server, rates);
    const { client } = await givenStore(server, { currency: 'GBP' });
    await sendAt(server, client, '2026-11-20T12:00:00Z', [
      ...[purchase(16, 'USD'), purchase(1, 'EUR'), purchase(3, 'GBP'), purchase(200, 'JPY'), purchase(9, undefined)],
    ]);
    const { currency, totals, unconverted } = await statistics(client);
    expect({ currency, revenue: totals.revenue }).toEqual({ currency: 'GBP', revenue: 4 + 0.4 + 3 + 0.4 + 9 });
    expect(unconverted).toEqual([]);
  });

  it('adds up before it rounds, to four decimals and half up, 200', async () => {
    await givenRates(server, rates);
    const { client } = await givenStore(server);
    server.now = new Date('2026-11-20T12:00:00Z');
    await sendAt(server, client, server.now, [purchase(1, 'SEK'), purchase(1, 'SEK'), purchase(1, 'SEK')]);
    expect((await statistics(client)).totals).toMatchObject({ revenue: 0.4286, averageOrderValue: 0.1429 });
    const { client: other } = await givenStore(server);
    await sendAt(server, other, server.now, [purchase('0.00004', 'EUR'), purchase(1e-5, 'EUR')]);
    expect((await statistics(other)).totals).toMatchObject({ revenue: 0.0001, averageOrderValue: 0 });
  });

  it('lists what has no rate, no currency that exists or no readable value, and counts it as purchases, 200', async () => {
    await givenRates(server, rates);
    const { client } = await givenStore(server);
    server.now = new Date('2026-11-20T12:00:00Z');
    await sendAt(server, client, server.now, [
      ...[purchase(5, 'EUR'), purchase(120, 'AED'), purchase('0.5', 'aed'), purchase(7, 'XYZ'), purchase(1, 'ABC')],
      ...[purchase('12,50', 'EUR'), purchase({ a: 1 }, 'EUR'), purchase(5, 'Euro'), purchase('', 'EUR')],
      ...[purchase(1e15, 'EUR'), purchase('0.00000000001', 'EUR'), purchase(true, 'EUR')],
      ...[purchase(null, 'EUR'), purchase(undefined, 'nonsense'), { eventName: 'Purchase' }],
      { eventName: 'Lead', customData: { value: 'abc', currency: 'XYZ' } },
    ]);
    const { totals, unconverted } = await statistics(client);
    expect(totals).toMatchObject({ events: 16, purchases: 15, revenue: 5 });
    expect(unconverted).toEqual([
      { currency: 'ABC', amount: 1, purchases: 1, reason: 'unknown_currency' },
      { currency: 'AED', amount: 120.5, purchases: 2, reason: 'no_rate' },
      { currency: 'XYZ', amount: 7, purchases: 1, reason: 'unknown_currency' },
      { currency: null, amount: null, purchases: 7, reason: 'unreadable' },
    ]);
  });

  it('lists only the days without a rate, and only what lies in the period, 200', async () => {
    await givenRates(server, rates);
    const { client } = await givenStore(server);
    for (const [at, value] of [
      ['2026-11-05T12:00:00Z', 1],
      ['2026-11-06T12:00:00Z', 2],
      ['2026-11-16T12:00:00Z', 4],
      ['2026-11-17T12:00:00Z', 8],
      ['2026-11-19T12:00:00Z', 10],
    ] as const)
      await sendAt(server, client, at, [purchase(value, 'USD')]);
    const { totals, unconverted } = await statistics(client, { from: '2026-11-05', to: '2026-11-20' });
    expect(totals).toMatchObject({ purchases: 5, revenue: 1 + 2 + 8 });
    expect(unconverted).toEqual([{ currency: 'USD', amount: 9, purchases: 2, reason: 'no_rate' }]);
    const later = await statistics(client, { from: '2026-11-17', to: '2026-11-20' });
    expect(later.unconverted).toEqual([{ currency: 'USD', amount: 8, purchases: 1, reason: 'no_rate' }]);
    expect((await statistics(client, { from: '2026-11-18', to: '2026-11-20' })).unconverted).toEqual([]);
  });

  it('lists everything in other currencies where the one of the store has no rate, 200', async () => {
    await givenRates(server, rates);
    const { client } = await givenStore(server, { currency: 'AED' });
    await sendAt(server, client, '2026-11-20T12:00:00Z', [purchase(3, 'AED'), purchase(4, 'USD'), purchase(5, 'EUR')]);
    const { currency, totals, unconverted } = await statistics(client);
    expect({ currency, revenue: totals.revenue }).toEqual({ currency: 'AED', revenue: 3 });
    expect(unconverted).toEqual([
      { currency: 'EUR', amount: 5, purchases: 1, reason: 'no_rate' },
      { currency: 'USD', amount: 4, purchases: 1, reason: 'no_rate' },
    ]);
  });

  it('follows the currency of the store; what was sent without one stays in that of its day, 200', async () => {
    await givenRates(server, rates);
    const store = await givenStore(server);
    await sendAt(server, store.client, '2026-11-20T12:00:00Z', [purchase(10, undefined), purchase(16, 'USD')]);
    expect(await statistics(store.client)).toMatchObject({ currency: 'EUR', totals: { revenue: 20 } });
    await changeStore(server, store, { currency: 'USD' });
    expect(await statistics(store.client)).toMatchObject({ currency: 'USD', totals: { revenue: 32 } });
    await sendAt(server, store.client, server.now, [purchase(1, undefined, { eventTime: secondsOf(server) })]);
    expect((await statistics(store.client)).totals.revenue).toBe(33);
  });

  it('follows rates that are corrected later, 200', async () => {
    await givenRates(server, rates);
    const { client } = await givenStore(server, { timezone: 'UTC' });
    await sendAt(server, client, '2026-11-20T12:00:00Z', [purchase(100, 'CHF')]);
    for (const [rate, revenue] of [
      ['0.5', 200],
      ['0.8', 125],
    ] as const) {
      await givenRates(server, { '2026-11-20': { CHF: rate } });
      expect((await statistics(client)).totals.revenue).toBe(revenue);
    }
  });
});
