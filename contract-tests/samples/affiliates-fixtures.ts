import type { TestClient, TestServer } from '../../src/core/testing/start-product.ts';

/** An address that no affiliate has. */
export const email = () => `ada.${crypto.randomUUID()}@example.com`;

/** An affiliate with every field that the samples send. */
export const affiliateInput = (changes = {}) => ({
  companyName: 'Stone Media',
  displayName: 'Ada Stone',
  email: email(),
  type: 'external',
  website: 'https://stone.example.com',
  paymentEmail: 'money@stone.example.com',
  ...changes,
});

/** An offer with every field that the samples send. */
export const offerInput = (changes = {}) => ({
  name: 'Premium plan',
  url: 'https://app.example.com/premium',
  description: 'The plan most people want',
  defaultCommissionType: 'percentage',
  defaultCommissionValue: 20,
  attributionWindowDays: 30,
  dailyCap: 100,
  isActive: true,
  ...changes,
});

/** A sale with every field that the samples send, for the ids they send. */
export const conversionInput = (changes = {}) => ({
  affiliateId: 'aff_abc123',
  offerId: 'off_xyz789',
  externalId: `sale-${crypto.randomUUID()}`,
  externalSource: 'own_checkout',
  amount: 99.0,
  currency: 'USD',
  customerEmail: 'buyer@example.com',
  metadata: { plan: 'premium', period: 'annual' },
  ...changes,
});

/** A client with a key of a new organization. */
export const givenClient = async (server: TestServer, key: { scopes?: string[] } = {}): Promise<TestClient> => {
  const organizationId = await server.givenOrganization();
  return server.client(await server.givenKey({ organizationId, product: 'affiliates', ...key }));
};
