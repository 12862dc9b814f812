import type { Acknowledged } from './acknowledged.ts';
import { commissionOf } from './commission.ts';
import { worth } from './money.ts';
import type { Verdict } from './verdict.ts';

/** Deliveries by the receiver, each as a line of whom it is about and what it is worth. */
export type Deliveries = {
  webhooks: readonly string[];
  /** Conversions of the attribution API that an ad platform is told of. */
  conversions: readonly string[];
  /** Events of the ingestion API that an ad platform is told of. */
  events: readonly string[];
};

const kinds = ['webhooks', 'conversions', 'events'] as const;
const spoken = { webhooks: 'webhooks', conversions: 'conversions for the platform', events: 'events for the platform' };

/** What a webhook says. */
export const readWebhook = (body: string): string[] => {
  const { event, data } = JSON.parse(body);
  if ('orderId' in data) return [`${event} ${data.orderId} ${data.revenue}`];
  const { externalId, amount, currency, commission } = data;
  return [`${event} ${externalId} ${amount} ${currency} ${commission?.amount} ${commission?.currency}`];
};

/** What a request of the Conversions API says of each event. */
export const readPlatformEvents = (body: string): string[] =>
  JSON.parse(body).data.map(({ event_id: id, custom_data: sale }: { event_id: string; custom_data?: PlatformSale }) =>
    [id, sale?.order_id, sale?.value, sale?.currency].join(' '),
  );

type PlatformSale = { order_id: string; value: number; currency: string };

const promised = ({ sales, approved, conversions, events }: Acknowledged): Deliveries => {
  const paid = (event: string) => (sale: Acknowledged['sales'][number]) =>
    `${event} ${sale.name} ${worth(sale)} ${worth(commissionOf(sale))}`;
  return {
    webhooks: [
      ...sales.map(paid('conversion.created')),
      ...approved.map(paid('conversion.approved')),
      ...conversions.map(({ name, amount }) => `conversion.tracked ${name} ${worth({ amount, currency: null })}`),
    ],
    conversions: conversions.map((sale) => `${sale.id} ${sale.name} ${worth(sale)}`),
    events: events.map((sale) => `${sale.name} ${sale.name} ${worth(sale)}`),
  };
};

/** Whether every promised delivery arrived. */
export const areKept = (acknowledged: Acknowledged, arrived: Deliveries): boolean => {
  const all = promised(acknowledged);
  return kinds.every((kind) => new Set(all[kind]).isSubsetOf(new Set(arrived[kind])));
};

/** Every promised delivery arrived at least once, and none that was not promised or tells of another amount. */
export const checkPromises = (acknowledged: Acknowledged, arrived: Deliveries): Verdict[] => {
  const all = promised(acknowledged);
  return kinds.map((kind) => {
    const [due, told] = [new Set(all[kind]), new Set(arrived[kind])];
    return {
      what: `${spoken[kind]}: ${due.size} promised, each arrived with its amount`,
      faults: [
        ...[...due.difference(told)].map((line) => `did not arrive: ${line}`),
        ...[...told.difference(due)].map((line) => `arrived, but was not promised: ${line}`),
        ...(due.size === 0 ? ['nothing was promised'] : []),
      ],
    };
  });
};
