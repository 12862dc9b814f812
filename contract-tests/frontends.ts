/**
 * A call of a frontend: `path` as documented, with what is filled into it; `body` is sent as JSON unless it is a text or
 * bytes, `expected` where it looks for an error.
 */
export type FrontendCall = {
  method: string;
  path: string;
  values?: Record<string, unknown>;
  body?: unknown;
  /** JSON's, unless it says another one. */
  mediaType?: string;
  headers?: Record<string, string>;
  expected?: number;
  withoutKey?: boolean;
};

/** Sends a call and resolves with the body of its reply. */
// biome-ignore lint/suspicious/noExplicitAny: pages look into bodies of every shape
type Send = (call: FrontendCall) => Promise<any>;

const affiliates = async (send: Send): Promise<void> => {
  const [offers, affiliate] = ['/affiliates/v1/offers', '/affiliates/v1/affiliates/{affiliateId}'];
  const { data: listed } = await send({ method: 'GET', path: offers });
  await send({ method: 'GET', path: `${offers}/{offerId}`, values: { offerId: listed[0].id } });
  const terms = { defaultCommissionType: 'percentage', defaultCommissionValue: 20, description: null, currency: null };
  const offer = { name: 'Of a page', url: 'https://shop.example.com/page', ...terms };
  await send({ method: 'POST', path: offers, body: offer });
  const ada = { displayName: 'Ada', email: 'ada@example.com', type: 'external' };
  const { data: created } = await send({ method: 'POST', path: '/affiliates/v1/affiliates', body: ada });
  const values = { affiliateId: created.id };
  await send({ method: 'PATCH', path: affiliate, values, body: { companyName: 'Ada Ltd' } });
  await send({ method: 'GET', path: '/affiliates/v1/tracking-links' });
  const sale = { affiliateId: 'aff_demo', offerId: listed[0].id, externalId: 'order-of-a-page', amount: 99 };
  await send({ method: 'POST', path: '/affiliates/v1/conversions', body: sale });
  await send({ method: 'POST', path: '/affiliates/v1/conversions', body: sale, expected: 409 });
  await send({ method: 'GET', path: '/affiliates/v1/conversions' });
  await send({ method: 'GET', path: affiliate, values: { affiliateId: 'aff_unknown' }, expected: 404 });
  await send({ method: 'POST', path: '/affiliates/v1/affiliates', body: {}, expected: 400 });
  await send({ method: 'GET', path: offers, withoutKey: true, expected: 401 });
};

const attribution = async (send: Send): Promise<void> => {
  const [stores, click] = ['/attribution/v1/stores', '/attribution/v1/track/click'];
  const { data: listed } = await send({ method: 'GET', path: stores });
  const [{ id: storeId }] = listed.stores;
  await send({ method: 'GET', path: `${stores}/{storeId}`, values: { storeId } });
  await send({ method: 'POST', path: stores, body: { name: 'Shop of a page' } });
  const landing = { fbclid: 'IwAR0clickOfAPage', storeId, landingPage: 'https://shop.example.com/', fbp: null };
  await send({ method: 'POST', path: click, body: landing });
  const sale = { storeId, eventType: 'Purchase', eventValue: 99.99, fbclid: landing.fbclid, orderId: null };
  await send({ method: 'POST', path: '/attribution/v1/track/conversion', body: sale });
  await send({ method: 'GET', path: '/attribution/v1/conversions' });
  await send({ method: 'GET', path: '/attribution/v1/clicks' });
  await send({ method: 'GET', path: '/attribution/v1/analytics' });
  await send({ method: 'GET', path: `${stores}/{storeId}`, values: { storeId: 'store_unknown' }, expected: 404 });
  await send({ method: 'POST', path: click, body: {}, expected: 400 });
  await send({ method: 'POST', path: click, body: landing, withoutKey: true, expected: 401 });
};

const experiments = async (send: Send): Promise<void> => {
  const [config, track] = ['/experiments/v1/config/{sdk_key}', '/experiments/v1/track/{sdk_key}'];
  const values = { sdk_key: 'sdk_demo' };
  const { experiences } = await send({ method: 'GET', path: config, values });
  const [{ id: experienceId, variations }] = experiences;
  const shown = { eventType: 'bucketing', data: { experienceId, variationId: variations[0].id } };
  const body = { source: null, visitors: [{ visitorId: 'ada', segments: null, events: [shown] }] };
  await send({ method: 'POST', path: track, values, body });
  await send({ method: 'POST', path: track, values, body: JSON.stringify(body), mediaType: 'text/plain' });
  await send({
    method: 'GET',
    path: '/experiments/v1/visitor-data/{sdk_key}/{visitor_id}',
    values: { ...values, visitor_id: 'ada' },
  });
  await send({ method: 'POST', path: track, values, body: { visitors: 'ada' }, expected: 400 });
  await send({ method: 'GET', path: config, values: { sdk_key: 'sdk_unknown' }, expected: 404 });
};

const ingestion = async (send: Send): Promise<void> => {
  const events = '/ingestion/v1/events';
  const { data: listed } = await send({ method: 'GET', path: events });
  await send({ method: 'GET', path: `${events}/{id}`, values: { id: listed[0].id } });
  const sale = { eventName: 'Purchase', userData: null, customData: { currency: 'EUR', value: 49.99, orderId: null } };
  const purchase = { ...sale, eventId: 'of-a-page' };
  await send({ method: 'POST', path: events, body: purchase });
  await send({ method: 'POST', path: `${events}/validate`, body: purchase });
  const sent = await send({ method: 'POST', path: events, body: [{ ...sale, eventId: 'in-a-list' }] });
  sent.results.map(({ index }: { index: number }) => index);
  await send({ method: 'POST', path: `${events}/validate`, body: [purchase] });
  const lines = `${JSON.stringify({ ...sale, eventId: 'in-a-line' })}\n`;
  const answered = await send({ method: 'POST', path: events, body: lines, mediaType: 'application/x-ndjson' });
  answered.at(-1).summary.accepted.toFixed();
  await send({ method: 'GET', path: '/ingestion/v1/stats' });
  await send({ method: 'GET', path: `${events}/{id}`, values: { id: 'evt_unknown' }, expected: 404 });
  await send({ method: 'POST', path: events, body: {}, expected: 400 });
  await send({ method: 'GET', path: events, withoutKey: true, expected: 401 });
};

const admin = async (send: Send): Promise<void> => {
  const [keys, endpoints] = ['/admin/v1/api-keys', '/admin/v1/webhook-endpoints'];
  const { data: listed } = await send({ method: 'GET', path: keys });
  await send({ method: 'GET', path: `${keys}/{apiKeyId}`, values: { apiKeyId: listed[0].id } });
  await send({
    method: 'POST',
    path: keys,
    body: { product: 'affiliates', mode: 'test', name: 'Of a page', scopes: null, expiresAt: null },
  });
  const hook = { url: 'https://hooks.example.com/page', events: ['*'], product: 'affiliates', mode: 'test' };
  const { data: created } = await send({ method: 'POST', path: endpoints, body: hook });
  const values = { webhookEndpointId: created.id };
  const change = { events: ['conversion.created'] };
  await send({ method: 'PATCH', path: `${endpoints}/{webhookEndpointId}`, values, body: change });
  await send({ method: 'GET', path: endpoints });
  await send({ method: 'GET', path: '/admin/v1/ingestion-stores' });
  await send({ method: 'GET', path: '/admin/v1/audit-log' });
  await send({ method: 'GET', path: `${keys}/{apiKeyId}`, values: { apiKeyId: 'key_unknown' }, expected: 404 });
  await send({ method: 'POST', path: keys, body: {}, expected: 400 });
  await send({ method: 'GET', path: keys, withoutKey: true, expected: 401 });
};

/** What a small frontend of each product does: list, read, create, change, and meet errors. */
export const frontends: Readonly<Record<string, (send: Send) => Promise<void>>> = {
  ...{ admin, affiliates, attribution, experiments, ingestion },
};
