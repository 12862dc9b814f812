import { toAmount } from '../../src/core/money/amount.ts';
import { utcDay } from '../../src/core/time/instant.ts';
import { commissionPercent } from './commission.ts';
import type { Server } from './server.ts';

/** Where deliveries are to be sent. */
type Addresses = { webhooks: string; conversions: string; events: string };

/** The destinations that were made. */
export type Destinations = { conversions: string; events: string };

/** How many dollars a euro is worth in statistics: every cent of a dollar comes to a whole number of their shown digits. */
export const dollarsPerEuro = toAmount('1.25');

/** Makes what the load writes to, with endpoints and destinations that are told of it. */
export const placeOrders = async (server: Server, to: Addresses): Promise<Destinations> => {
  const post = poster(server);
  await post('ATTRIBUTION_KEY', '/attribution/v1/stores', { id: 'store_soak', name: 'Soak' });
  const store = { id: 'istore_soak', name: 'Soak', currency: 'EUR', plan: 'enterprise', kind: 'dev' };
  await post('ADMIN_KEY', '/admin/v1/ingestion-stores', store);
  const key = { product: 'ingestion', mode: 'live', name: 'Soak', storeId: 'istore_soak' };
  server.keys.SOAK_INGESTION_KEY = (await post('ADMIN_KEY', '/admin/v1/api-keys', key)).key;
  await importRate(server);
  await orderAffiliate(post);

  const told = { affiliates: ['conversion.created', 'conversion.approved'], attribution: ['conversion.tracked'] };
  for (const [product, events] of Object.entries(told))
    await post('ADMIN_KEY', '/admin/v1/webhook-endpoints', { url: to.webhooks, events, product, mode: 'live' });
  const destination = async (product: string, storeId: string, baseUrl: string): Promise<string> => {
    const credentials = { pixelId: '1234567890', accessToken: 'EAAGsoak' };
    const order = { product, storeId, platform: 'meta', credentials, baseUrl };
    return (await post('ADMIN_KEY', '/admin/v1/destinations', order)).id;
  };
  return {
    conversions: await destination('attribution', 'store_soak', to.conversions),
    events: await destination('ingestion', 'istore_soak', to.events),
  };
};

type Made = { id: string; key: string };
type Post = (key: string, path: string, body: object) => Promise<Made>;

const poster =
  ({ send, keys }: Server): Post =>
  async (key, path, body) => {
    const { status, text } = await send({ path, key: keys[key], body });
    if (status !== 201) throw new Error(`${path} answered ${status}: ${text}`);
    return JSON.parse(text).data;
  };

const orderAffiliate = async (post: Post): Promise<void> => {
  const affiliate = { id: 'aff_soak', displayName: 'Ada', email: 'soak@example.com', type: 'external' };
  await post('AFFILIATES_KEY', '/affiliates/v1/affiliates', affiliate);
  const terms = { defaultCommissionType: 'percentage', defaultCommissionValue: commissionPercent };
  const offer = { id: 'off_soak', name: 'Soak', url: 'https://shop.example.com/soak', ...terms };
  await post('AFFILIATES_KEY', '/affiliates/v1/offers', offer);
  const link = { affiliateId: 'aff_soak', offerId: 'off_soak', id: 'link_soak', code: 'soak2026' };
  await post('AFFILIATES_KEY', '/affiliates/v1/tracking-links', link);
};

/** The only rate that the servers know, so that some currencies are converted and some are not. */
const importRate = async ({ send, keys }: Server): Promise<void> => {
  const rate = `<Cube currency="USD" rate="${dollarsPerEuro.toFixed()}"/>`;
  const xml = `<Envelope><Cube><Cube time="${utcDay(new Date())}">${rate}</Cube></Cube></Envelope>`;
  const { status, text } = await send({ path: '/admin/v1/exchange-rates/import', key: keys.ADMIN_TOKEN, xml });
  if (status !== 200) throw new Error(`Exchange rates were answered with ${status}: ${text}`);
};
