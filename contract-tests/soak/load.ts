import { setTimeout as sleep } from 'node:timers/promises';
import type { Acknowledged } from './acknowledged.ts';
import { commissionOf } from './commission.ts';
import { moneyOf, type Sale, saleOf, worth } from './money.ts';
import type { Server } from './server.ts';

type Load = Server & { acknowledged: Acknowledged; isOver: () => boolean };

const clientsPerProduct = 2;
const pauseMs = 150;

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
  const sale = saleOf(name);
  const value = { eventValue: sale.amount.toNumber(), currency: sale.currency };
  const body = { ...common, fbclid: name, eventType: 'Purchase', orderId: name, ...value };
  const conversion = await send({ path: '/attribution/v1/track/conversion', key, body });
  if (isTaken(load, conversion, [200]))
    acknowledged.conversions.push({ ...sale, id: JSON.parse(conversion.text).data.conversionId });
};

const affiliates = async (name: string, load: Load): Promise<void> => {
  const { send, keys, acknowledged } = load;
  const key = keys.AFFILIATES_KEY;
  const visit = await send({ method: 'GET', path: '/r/soak2026' });
  acknowledged.visits.tried += visit.tries;
  if (!isTaken(load, visit, [302])) return;
  acknowledged.visits.acknowledged++;
  const clickId = new URL(visit.location ?? '').searchParams.get('click');
  const sale = saleOf(name);
  const value = { amount: sale.amount.toNumber(), currency: sale.currency };
  const body = { affiliateId: 'aff_soak', offerId: 'off_soak', externalId: name, ...value, clickId };
  const recorded = await send({ path: '/affiliates/v1/conversions', key, body });
  const isRepeat = recorded.tries > 1;
  if (!isTaken(load, recorded, isRepeat ? [201, 409] : [201])) return;
  acknowledged.sales.push(sale);
  if (recorded.status !== 201) return; // Stored by a try whose answer, and with it the id, was lost.
  const { id } = soldIn(load, sale, recorded.text);
  const path = `/affiliates/v1/conversions/${id}`;
  const approved = await send({ method: 'PATCH', path, key, body: { status: 'approved' } });
  if (!isTaken(load, approved, [200])) return;
  soldIn(load, sale, approved.text);
  acknowledged.approved.push(sale);
};

/** The conversion that a reply shows; another amount or commission than that of the sale is a surprise. */
const soldIn = ({ acknowledged }: Load, sale: Sale, text: string): { id: string } => {
  const { data } = JSON.parse(text);
  const shown = [moneyOf(data), moneyOf(data.commission)].map(worth).join(' and ');
  const expected = [sale, commissionOf(sale)].map(worth).join(' and ');
  if (shown !== expected) acknowledged.surprises.push(`${sale.name} is answered with ${shown} for ${expected}`);
  return data;
};

const purchase = (eventId: string) => {
  const { amount, currency } = saleOf(eventId);
  return {
    ...{ eventName: 'Purchase', eventId, userData: { email: `${eventId}@example.com` } },
    customData: { currency, value: amount.toNumber(), orderId: eventId },
  };
};

const ingestion = async (name: string, load: Load): Promise<void> => {
  const { send, keys, acknowledged } = load;
  const request = { path: '/ingestion/v1/events', key: keys.SOAK_INGESTION_KEY };
  const namesOf = (kind: string) => [0, 1, 2].map((index) => `${name}-${kind}-${index}`);
  if (isTaken(load, await send({ ...request, body: purchase(name) }), [200])) acknowledged.events.push(saleOf(name));

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
const acceptedOf = (items: readonly Item[], surprises: string[]): Sale[] =>
  items.flatMap((item) => {
    if (item.success === true && item.eventId) return [saleOf(item.eventId)];
    surprises.push(JSON.stringify(item));
    return [];
  });

const experiments = async (visitorId: string, load: Load): Promise<void> => {
  const { send, keys, acknowledged } = load;
  const sdkKey = keys.EXPERIMENTS_SDK_KEY;
  isTaken(load, await send({ method: 'GET', path: `/experiments/v1/config/${sdkKey}` }), [200]);
  const sale = { ...saleOf(visitorId), currency: null };
  const goalData = [
    { key: 'amount', value: sale.amount.toNumber() },
    { key: 'transactionId', value: visitorId },
  ];
  const events = [
    { eventType: 'bucketing', data: { experienceId: '300001', variationId: '400002' } },
    { eventType: 'conversion', data: { goalId: '700002', goalData } },
  ];
  const body = { visitors: [{ visitorId, events }] };
  if (isTaken(load, await send({ path: `/experiments/v1/track/${sdkKey}`, body }), [200]))
    acknowledged.visitors.push(sale);
};
