import type { components } from '../../../generated/ingestion.ts';
import type { Acknowledged } from '../acknowledged.ts';
import { type Money, moneyOf, type Sale, sumOf } from '../money.ts';
import { dollarsPerEuro } from '../orders.ts';
import { everyPage, get, type Server } from '../server.ts';
import { eachAsSent, equal, sameSums, type Verdict } from '../verdict.ts';

type Schemas = components['schemas'];
const key = 'SOAK_INGESTION_KEY';

const saleIn = ({ eventId, customData }: Schemas['Event']): Sale => {
  const { value, currency } = customData as { value: number; currency: string };
  return { name: eventId, ...moneyOf({ amount: value, currency }) };
};

const ofCurrency = (sales: readonly Sale[], currency: string): Sale[] =>
  sales.filter((sale) => sale.currency === currency);

/** What statistics of a store in euros make of sales: one currency has a rate, one has none and is left out. */
const expectedOf = (sales: readonly Sale[]): { revenue: Money[]; unconverted: Money[] } => {
  const dollars = sumOf(ofCurrency(sales, 'USD'));
  const euros = sumOf(ofCurrency(sales, 'EUR')).plus(dollars.div(dollarsPerEuro));
  return { revenue: [{ amount: euros, currency: 'EUR' }], unconverted: ofCurrency(sales, 'KWD') };
};

const revenueIn = (metrics: readonly Pick<Schemas['Metrics'], 'revenue'>[]): Money[] =>
  metrics.map(({ revenue }) => moneyOf({ amount: revenue, currency: 'EUR' }));

const unconvertedIn = ({ unconverted }: Schemas['Statistics']): Money[] => unconverted.map(moneyOf);

/** The list of the ingestion API holds what was acknowledged and sent on, and its statistics add up to it. */
export const checkIngestion = async (server: Server, { events: sales }: Acknowledged): Promise<Verdict[]> => {
  const events = await everyPage(async (cursor) => {
    const path = `/ingestion/v1/events?limit=200${cursor}`;
    const { data, pagination } = await get<Schemas['EventList']>(server, key, path);
    return { rows: data, nextCursor: pagination.nextCursor };
  });
  const statistics = await get<Schemas['Statistics']>(server, key, '/ingestion/v1/stats?granularity=hour');
  const { totals, series, platforms } = statistics;
  const listed = events.map(saleIn);
  const isSent = ({ deliveries }: Schemas['Event']) => deliveries.map(({ status }) => status).join() === 'sent';
  const { revenue, unconverted } = expectedOf(sales);
  const toldOf = platforms.map(({ sent, pending, failed }) => `${sent} sent, ${pending} pending, ${failed} failed`);
  return [
    eachAsSent('ingestion events', sales, listed),
    equal('ingestion events say that they were sent on', events.length, events.filter(isSent).length),
    equal('ingestion statistics count the listed events', events.length, totals.events),
    equal('ingestion statistics count the listed purchases', events.length, totals.purchases),
    equal('ingestion statistics count their deliveries', `${events.length} sent, 0 pending, 0 failed`, toldOf.join()),
    sameSums('ingestion events add up to the acknowledged', sales, listed),
    sameSums('ingestion statistics add up to the acknowledged', revenue, revenueIn([totals])),
    sameSums('ingestion statistics by time add up to the acknowledged', revenue, revenueIn(series)),
    sameSums('ingestion statistics leave out what has no rate', unconverted, unconvertedIn(statistics)),
  ];
};
