import { expectStatus, type TestClient, type TestServer } from '../../src/core/testing/start-product.ts';

/** Where the attribution API stands. */
export const base = '/attribution/v1';

/** A text that no other test sends. */
export const unique = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 16);

/** What a visitor's browser says it is. */
export const browser = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';

/** A click with every field that the samples send. */
export const clickInput = (changes = {}) => ({
  fbclid: `IwAR${unique()}`,
  storeId: 'store_abc123',
  landingPage: 'https://lamps.example.com/collections/desk',
  referrer: 'https://social.example.com',
  ipAddress: '192.168.1.20',
  userAgent: browser,
  timestamp: '2026-11-21T11:30:00Z',
  ...changes,
});

/** A sale with every field that the samples send. */
export const conversionInput = (changes = {}) => ({
  storeId: 'store_abc123',
  eventType: 'Purchase',
  orderId: `ORDER_${unique()}`,
  eventValue: 149.95,
  currency: 'USD',
  customerData: {
    email: `buyer.${unique()}@example.com`,
    firstName: 'Grace',
    lastName: 'Hill',
    phone: `+1${parseInt(unique().slice(0, 8), 16)}`,
    city: 'Boston',
    state: 'MA',
    country: 'US',
    zipCode: '02108-1015',
  },
  fingerprint: `fp_${unique()}`,
  products: [{ productId: 'lamp_7', name: 'Reading lamp', price: 149.95, quantity: 1, category: 'Lighting' }],
  ...changes,
});

/** A body without one of its fields. */
export const without = (body: object, field: string) =>
  Object.fromEntries(Object.entries(body).filter(([name]) => name !== field));

/** A new organization with the store that the samples name in both data sets, and its keys. */
export const givenShop = async (
  server: TestServer,
): Promise<{ organizationId: string; key: string; testKey: string }> => {
  const organizationId = await server.givenOrganization();
  const key = await server.givenKey({ organizationId, product: 'attribution' });
  const testKey = await server.givenKey({ organizationId, product: 'attribution', mode: 'test' });
  for (const each of [key, testKey]) await givenStore(server.client(each), { id: 'store_abc123' });
  return { organizationId, key, testKey };
};

/** Adds a store. */
export const givenStore = async (client: TestClient, input: object): Promise<void> => {
  expectStatus(201, await client.post(`${base}/stores`, { name: 'Lamps', platform: 'shopify', ...input }));
};
