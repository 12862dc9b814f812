import { setTimeout as sleep } from 'node:timers/promises';
import type { GoodClient } from './good-client.ts';

/** What was acknowledged: names that the clients gave. */
export type Acknowledged = {
  clicks: string[];
  conversions: string[];
  visits: { acknowledged: number; tried: number };
  sales: string[];
  approved: string[];
  events: string[];
  visitors: string[];
  /** Answers that no good client should get. */
  surprises: string[];
};

type Load = { send: GoodClient; keys: Record<string, string>; acknowledged: Acknowledged; isOver: () => boolean };

const clientsPerProduct = 2;
const pauseMs = 150;

/** Nothing yet. */
export const nothingAcknowledged = (): Acknowledged => ({
  ...{ clicks: [], conversions: [], sales: [], approved: [], events: [], visitors: [], surprises: [] },
  visits: { acknowledged: 0, tried: 0 },
});

/** Writes to all products until it is over; every write is repeated until it is acknowledged. */
export const applyLoad = async (load: Load): Promise<void> => {
  const products = [attribution, affiliates, ingestion, experiments];
  const client = async (write: (name: string, load: Load) => Promise<void>, number: number) => {
    for (let nth = 0; !load.isOver(); nth++) {
      await write(`soak-${number}-${nth}`, load);
      await sleep(pauseMs);
    }
  };
  const numbers = Array.from({ length: clientsPerProduct }, (_, index) => index);
  await Promise.all(products.flatMap((write) => numbers.map((number) => client(write, number))));
};

const isTaken = ({ acknowledged }: Load, reply: { status: number; text: string }, expected: readonly number[]) => {
  const isExpected = expected.includes(reply.status);
  if (!isExpected) acknowledged.surprises.push(`${reply.status} ${reply.text.slice(0, 300)}`);
  return isExpected;
};

const attribution = async (name: string, load: Load): Promise<void> => {
  const { send, keys, acknowledged } = load;
  const key = keys.ATTRIBUTION_KEY;
  const common = { storeId: 'store_soak', fingerprint: name };
  const click = { ...common, fbclid: name, landingPage: 'https://shop.example.com/?utm_source=soak' };
  if (isTaken(load, await send({ path: '/attribution/v1/track/click', key, body: click }), [200]))
    acknowledged.clicks.push(name);
  const sale = { ...common, fbclid: name, eventType: 'Purchase', orderId: name, eventValue: 10.5 };
  if (isTaken(load, await send({ path: '/attribution/v1/track/conversion', key, body: sale }), [200]))
    acknowledged.conversions.push(name);
};

const affiliates = async (name: string, load: Load): Promise<void> => {
  const { send, keys, acknowledged } = load;
  const key = keys.AFFILIATES_KEY;
  const visit = await send({ method: 'GET', path: '/r/soak2026' });
  acknowledged.visits.tried += visit.tries;
  if (!isTaken(load, visit, [302])) return;
  acknowledged.visits.acknowledged++;
  const clickId = new URL(visit.location ?? '').searchParams.get('click');
  const body = { affiliateId: 'aff_soak', offerId: 'off_soak', externalId: name, amount: 10.5, clickId };
  const sale = await send({ path: '/affiliates/v1/conversions', key, body });
  const isRepeat = sale.tries > 1;
  if (!isTaken(load, sale, isRepeat ? [201, 409] : [201])) return;
  acknowledged.sales.push(name);
  if (sale.status !== 201) return; // Stored by a try whose answer, and with it the id, was lost.
  const path = `/affiliates/v1/conversions/${JSON.parse(sale.text).data.id}`;
  if (isTaken(load, await send({ method: 'PATCH', path, key, body: { status: 'approved' } }), [200]))
    acknowledged.approved.push(name);
};

const purchase = (eventId: string) => ({
  ...{ eventName: 'Purchase', eventId, userData: { email: `${eventId}@example.com` } },
  customData: { currency: 'EUR', value: 10.5, orderId: eventId },
});

const ingestion = async (name: string, load: Load): Promise<void> => {
  const { send, keys, acknowledged } = load;
  const request = { path: '/ingestion/v1/events', key: keys.INGESTION_KEY };
  const namesOf = (kind: string) => [0, 1, 2].map((index) => `${name}-${kind}-${index}`);
  if (isTaken(load, await send({ ...request, body: purchase(name) }), [200])) acknowledged.events.push(name);

  const list = await send({ ...request, body: namesOf('list').map(purchase) });
  if (isTaken(load, list, [200]))
    acknowledged.events.push(...acceptedOf(JSON.parse(list.text).results, acknowledged.surprises));

  const lines = await send({ ...request, lines: namesOf('line').map(purchase) });
  if (!isTaken(load, lines, [200])) return;
  const results = lines.text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  acknowledged.events.push(
    ...acceptedOf(
      results.filter((one) => !('summary' in one)),
      acknowledged.surprises,
    ),
  );
};

type Item = { success?: boolean; eventId?: string };
const acceptedOf = (items: readonly Item[], surprises: string[]): string[] =>
  items.flatMap((item) => {
    if (item.success === true && item.eventId) return [item.eventId];
    surprises.push(JSON.stringify(item));
    return [];
  });

const experiments = async (visitorId: string, load: Load): Promise<void> => {
  const { send, keys, acknowledged } = load;
  const sdkKey = keys.EXPERIMENTS_SDK_KEY;
  isTaken(load, await send({ method: 'GET', path: `/experiments/v1/config/${sdkKey}` }), [200]);
  const goalData = [
    { key: 'amount', value: 10.5 },
    { key: 'transactionId', value: visitorId },
  ];
  const events = [
    { eventType: 'bucketing', data: { experienceId: '300001', variationId: '400002' } },
    { eventType: 'conversion', data: { goalId: '700002', goalData } },
  ];
  const body = { visitors: [{ visitorId, events }] };
  if (isTaken(load, await send({ path: `/experiments/v1/track/${sdkKey}`, body }), [200]))
    acknowledged.visitors.push(visitorId);
};
