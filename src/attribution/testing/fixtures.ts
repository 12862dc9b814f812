import { randomUUID } from 'node:crypto';
import { expectStatus, type TestClient, type TestReply, type TestServer } from '../../core/testing/start-product.ts';

type Input = Record<string, unknown>;

/** Text that no other test has. */
export const unique = (length = 16): string => randomUUID().replaceAll('-', '').slice(0, length);

/** What a browser calls itself. */
export const browser = 'Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0';

/** An active store in US dollars with the documented defaults. */
export const givenStore = async (client: TestClient, input: Input = {}): Promise<string> =>
  expectStatus(201, await client.post('/attribution/v1/stores', { name: 'Given', ...input })).body.data.id;

/** An organization of its own with a store of one id in both data sets, and a client for each. */
export const givenShop = async (server: TestServer, settings: Input = {}) => {
  const organizationId = await server.givenOrganization();
  const [live, test] = await Promise.all([
    server.givenKey({ organizationId, product: 'attribution' }),
    server.givenKey({ organizationId, product: 'attribution', mode: 'test' }),
  ]);
  const [client, testClient] = [server.client(live), server.client(test)];
  const storeId = await givenStore(client, { id: `store_${unique()}`, ...settings });
  await givenStore(testClient, { id: storeId, ...settings });
  return { organizationId, key: live, client, testClient, storeId };
};

/** Sends a click of a new fbclid on the landing page https://shop.example.com/. */
export const sendClick = (client: TestClient, input: Input): Promise<TestReply> =>
  client.post('/attribution/v1/track/click', {
    fbclid: `IwAR${unique()}`,
    landingPage: 'https://shop.example.com/',
    ...input,
  });

/** Sends a purchase of a new order for 99.99. */
export const sendConversion = (client: TestClient, input: Input): Promise<TestReply> =>
  client.post('/attribution/v1/track/conversion', {
    eventType: 'Purchase',
    orderId: `order-${unique()}`,
    eventValue: 99.99,
    ...input,
  });

/** A click that was tracked. */
export const givenClick = async (
  client: TestClient,
  input: Input,
): Promise<{ clickId: string; fbclid: string; tracked: boolean; timestamp: string }> =>
  expectStatus(200, await sendClick(client, input)).body.data;

/** A conversion that was tracked. */
export const givenConversion = async (client: TestClient, input: Input) =>
  expectStatus(200, await sendConversion(client, input)).body.data;

/** One of the resources as it is now. */
export const found = async (client: TestClient, path: string) =>
  expectStatus(200, await client.get(`/attribution/v1/${path}`)).body.data;

/** A refusal in short: its status beside what the body says. */
export const refusalOf = ({ status, body }: TestReply) => ({ status, ...body.error });
