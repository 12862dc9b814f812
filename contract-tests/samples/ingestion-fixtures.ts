import { expectStatus, startProduct, type TestClient, type TestServer } from '../../src/core/testing/start-product.ts';

/** Where the ingestion API stands. */
export const base = '/ingestion/v1';

/** When the events of the samples happened, in Unix seconds: on the Sunday in 2024 when clocks in Berlin went back. */
export const sampleTime = 1_730_000_000;

/** Starts the server a minute after the samples were sent for the first time. */
export const startAtSamples = async (): Promise<TestServer> => {
  const server = await startProduct();
  server.now = new Date((sampleTime + 60) * 1_000);
  return server;
};

/** A sale with every field that the samples send. */
export const purchaseInput = (changes = {}) => ({
  eventName: 'Purchase',
  eventId: 'purchase_1730000000_lamp',
  eventTime: sampleTime,
  userData: { email: 'Buyer.One@example.com', phone: '+493023125001' },
  customData: {
    currency: 'EUR',
    value: 74.5,
    orderId: 'ORDER-901',
    contents: [{ id: 'lamp-7', quantity: 1, itemPrice: 74.5 }],
  },
  ...changes,
});

/** A visit that ends with the same sale, ten seconds from one event to the next, as the sample of several has it. */
export const visitInput = () => [
  { eventName: 'PageView', eventId: 'pv_901', eventTime: sampleTime },
  {
    eventName: 'ViewContent',
    eventId: 'vc_901',
    eventTime: sampleTime + 10,
    customData: { contentIds: ['lamp-7'] },
  },
  {
    eventName: 'AddToCart',
    eventId: 'atc_901',
    eventTime: sampleTime + 20,
    customData: { value: 74.5, currency: 'EUR', contentIds: ['lamp-7'] },
  },
  {
    eventName: 'InitiateCheckout',
    eventId: 'ic_901',
    eventTime: sampleTime + 30,
    customData: { value: 74.5, currency: 'EUR' },
  },
  {
    eventName: 'Purchase',
    eventId: 'p_901',
    eventTime: sampleTime + 40,
    customData: { value: 74.5, currency: 'EUR', orderId: 'ORDER-901' },
  },
];

/** The same visit, but it ends with an event of the shop's own. */
export const visitWithCustomEvent = () =>
  visitInput().with(4, { eventName: 'ClubJoined', eventId: 'club_901', eventTime: sampleTime + 40 });

/** A shop with what its backend needs, and another key of it where a test wants one. */
export type Shop = {
  organizationId: string;
  storeId: string;
  key: string;
  client: TestClient;
  anotherKey(input?: Partial<Parameters<TestServer['givenKey']>[0]>): Promise<string>;
  /** Defines an event of the shop's own. */
  defineEvent(name: string, isActive: boolean): Promise<void>;
};

/** A shop in Berlin whose plan includes the API, in an organization of its own. */
export const givenShop = async (server: TestServer, settings: Record<string, unknown> = {}): Promise<Shop> => {
  const organizationId = await server.givenOrganization();
  const headers = { 'X-Organization-Id': organizationId };
  const usual = { name: 'Lamps', currency: 'EUR', timezone: 'Europe/Berlin', country: 'DE', plan: 'enterprise' };
  const order = { ...usual, ...settings };
  const made = expectStatus(201, await server.operator.post('/admin/v1/ingestion-stores', order, { headers }));
  const storeId: string = made.body.data.id;
  const anotherKey: Shop['anotherKey'] = (input = {}) =>
    server.givenKey({ organizationId, storeId, product: 'ingestion', ...input });
  const defineEvent: Shop['defineEvent'] = async (name, isActive) => {
    const event = { storeId, name, isActive };
    expectStatus(201, await server.operator.post('/admin/v1/custom-events', event, { headers }));
    server.advance(1_001);
  };
  const key = await anotherKey();
  return { organizationId, storeId, key, client: server.client(key), anotherKey, defineEvent };
};

/** What statistics say about the day of the samples. */
export const totalsOf = async (client: TestClient) =>
  (await client.get(`${base}/stats?granularity=day&from=2024-10-27&to=2024-10-28`)).body.totals;
