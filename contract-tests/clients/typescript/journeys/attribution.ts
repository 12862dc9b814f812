import { deepEqual, equal, match, notEqual } from 'node:assert/strict';
import {
  AnalyticsApi,
  Configuration,
  ConversionAttributedWebhookFromJSON,
  ConversionsApi,
  ErrorBodyFromJSON,
  StoresApi,
  TrackingApi,
} from '../attribution/index.js';
import { partner, refusalOf, settings } from './partner.js';

const configuration = new Configuration(settings);
const trackingApi = new TrackingApi(configuration);
const conversionsApi = new ConversionsApi(configuration);

const { data: store } = await new StoresApi(configuration).createStore({
  storeInput: { name: 'Lamps', currency: 'EUR' },
});
equal(store.domain, null);
const storeId = store.id;

const click = await trackingApi.trackClick({
  clickInput: {
    fbclid: 'IwAR0spring',
    storeId,
    landingPage: 'https://shop.example.com/?utm_campaign=spring',
    fingerprint: 'fp_ada',
    clickIds: { gclid: 'Cj0spring' },
  },
});
equal(click.success, true);
equal(click.data.tracked, true);
match(click.meta.requestId, /^req_/);

const purchase = {
  storeId,
  eventType: 'Purchase',
  orderId: 'sale-7',
  eventValue: 99.99,
  fingerprint: 'fp_ada',
  products: [{ productId: 'lamp', name: 'Desk lamp', price: 99.99, quantity: 1 }],
};
const { data: sale } = await trackingApi.trackConversion({ conversionInput: purchase });
equal(sale.attributed, true);
deepEqual(sale.attributedTo, { clickId: click.data.clickId, fbclid: 'IwAR0spring', confidenceScore: 95 });
equal(sale.duplicate, undefined);
const { data: repeat } = await trackingApi.trackConversion({ conversionInput: purchase });
equal(repeat.conversionId, sale.conversionId);
equal(repeat.duplicate, true);

const stranger = { ipAddress: '198.51.100.9', userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' };
const { data: lead } = await trackingApi.trackConversion({
  conversionInput: { storeId, eventType: 'Lead', ...stranger },
});
equal(lead.attributed, false);
equal(lead.attributedTo, null);

const { data: first } = await conversionsApi.listConversions({ storeId, limit: 1, from: '2026-01-01T00:00:00+02:00' });
equal(first.hasMore, true);
notEqual(first.nextCursor, null);
const { data: rest } = await conversionsApi.listConversions({
  storeId,
  limit: 1,
  from: '2026-01-01T00:00:00+02:00',
  ...(first.nextCursor && { cursor: first.nextCursor }),
});
equal(rest.hasMore, false);
equal(rest.nextCursor, null);
const found = [...first.conversions, ...rest.conversions];
deepEqual(found.map(({ eventValue }) => eventValue).toSorted(), [99.99, null]);
equal(found.find(({ eventValue }) => eventValue)?.products[0]?.price, 99.99);
const { data: attributed } = await conversionsApi.listConversions({ storeId, attributed: true });
deepEqual(
  attributed.conversions.map(({ conversionId }) => conversionId),
  [sale.conversionId],
);

const { data: analytics } = await new AnalyticsApi(configuration).getAnalytics({ storeId });
equal(analytics.totals.clicks, 1);
equal(analytics.totals.conversions, 2);
equal(analytics.totals.attributionRate, 0.5);
deepEqual(
  analytics.totals.revenue.map(({ currency, amount }) => [currency, amount]),
  [['EUR', 99.99]],
);

const refusal = await refusalOf(conversionsApi.getConversion({ conversionId: 'conv_unknown' }));
equal(refusal.status, 404);
const { error, meta } = ErrorBodyFromJSON(await refusal.json());
equal(error.code, 'not_found');
equal(meta.requestId, refusal.headers.get('X-Request-Id'));

const told = ConversionAttributedWebhookFromJSON(JSON.parse(partner.webhook));
equal(told.data.attributedTo?.confidenceScore, 95);
equal(told.data.revenue, 99.99);
