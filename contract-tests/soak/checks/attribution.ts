import type { components } from '../../../generated/attribution.ts';
import type { Acknowledged } from '../acknowledged.ts';
import { type Money, moneyOf, type Sale } from '../money.ts';
import { everyPage, get, type Server } from '../server.ts';
import { eachAsSent, eachOnce, equal, sameSums, type Verdict } from '../verdict.ts';

type Schemas = components['schemas'];
type Metrics = Schemas['AnalyticsMetrics'];
type Lists = { clicks: Schemas['Click']; conversions: Schemas['Conversion'] };

const listOf = <Name extends keyof Lists>(server: Server, name: Name): Promise<Lists[Name][]> =>
  everyPage(async (cursor) => {
    const path = `/attribution/v1/${name}?storeId=store_soak&limit=200${cursor}`;
    type Page = { data: Record<Name, Lists[Name][]> & { nextCursor: string | null } };
    const { data } = await get<Page>(server, 'ATTRIBUTION_KEY', path);
    return { rows: data[name], nextCursor: data.nextCursor };
  });

/** Each under the id that was acknowledged for it. */
const saleIn = ({ conversionId, orderId, eventValue, currency }: Schemas['Conversion']): Sale => ({
  name: named(conversionId, orderId),
  ...moneyOf({ amount: eventValue, currency }),
});
const named = (id: string, orderId: string | null): string => `${orderId} (${id})`;

const revenueIn = (metrics: readonly Metrics[], part: 'amount' | 'attributedAmount' = 'amount'): Money[] =>
  metrics.flatMap(({ revenue }) => revenue.map((one) => moneyOf({ amount: one[part], currency: one.currency })));

/** The lists of the attribution API hold what was acknowledged, and its analytics add up to them. */
export const checkAttribution = async (server: Server, acknowledged: Acknowledged): Promise<Verdict[]> => {
  const clicks = await listOf(server, 'clicks');
  const conversions = await listOf(server, 'conversions');
  const query = 'storeId=store_soak&granularity=hour&groupBy=source';
  const { data } = await get<{ data: Schemas['Analytics'] }>(
    server,
    'ATTRIBUTION_KEY',
    `/attribution/v1/analytics?${query}`,
  );
  const sales = acknowledged.conversions.map((sale) => ({ ...sale, name: named(sale.id, sale.name) }));
  const listed = conversions.map(saleIn);
  const totals = [data.totals];
  const clickIds = clicks.map(({ fbclid }) => fbclid);
  const sent = conversions.filter(({ capiSent }) => capiSent);
  return [
    eachOnce('attribution clicks', acknowledged.clicks, clickIds),
    eachAsSent('attribution conversions', sales, listed),
    equal('attribution conversions are all to be sent to the platform', conversions.length, sent.length),
    equal('attribution analytics count the listed clicks', clicks.length, data.totals.clicks),
    equal('attribution analytics count the listed conversions', conversions.length, data.totals.conversions),
    equal('attribution analytics attribute all of them', conversions.length, data.totals.attributedConversions),
    sameSums('attribution conversions add up to the acknowledged', sales, listed),
    sameSums('attribution analytics add up to the acknowledged', sales, revenueIn(totals)),
    sameSums('attributed revenue adds up to the acknowledged', sales, revenueIn(totals, 'attributedAmount')),
    sameSums('attribution analytics by time add up to the acknowledged', sales, revenueIn(metricsOf(data.series))),
    sameSums('attribution analytics by source add up to the acknowledged', sales, revenueIn(metricsOf(data.groups))),
  ];
};

const metricsOf = (parts: readonly { metrics: Metrics }[]): Metrics[] => parts.map(({ metrics }) => metrics);
