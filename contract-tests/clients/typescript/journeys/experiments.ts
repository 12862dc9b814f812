import { equal, ok } from 'node:assert/strict';
import { Configuration, ConfigurationApi, ErrorDataFromJSON, TrackingApi } from '../experiments/index.js';
import { partner, refusalOf } from './partner.js';

const configuration = new Configuration({ basePath: partner.origin });
const configurationApi = new ConfigurationApi(configuration);
const trackingApi = new TrackingApi(configuration);

const config = await configurationApi.getConfigBySdkKey({ sdkKey: partner.key });
equal(config.account_id, '100001');
equal(config.project.id, '200001');
equal(config.is_debug, false);
const experience = config.experiences.find(({ id }) => id === '300001');
equal(experience?.status, 'active');
ok(experience?.variations.some(({ id, traffic_allocation }) => id === '400002' && traffic_allocation === 50));

const { raw } = await configurationApi.getConfigBySdkKeyRaw({ sdkKey: partner.key });
const known = { sdkKey: partner.key, ifNoneMatch: raw.headers.get('ETag') ?? '' };
equal((await refusalOf(configurationApi.getConfigBySdkKey(known))).status, 304);

const visitorId = `visitor-${partner.suffix}`;
const seen = { eventType: 'bucketing', data: { experienceId: '300001', variationId: '400002' } };
const bought = {
  eventType: 'conversion',
  data: {
    goalId: '700002',
    goalData: [
      { key: 'amount', value: 99.5 },
      { key: 'transactionId', value: `order-${partner.suffix}` },
    ],
  },
};
const { code } = await trackingApi.trackBySdkKey({
  sdkKey: partner.key,
  trackingRequest: { visitors: [{ visitorId, events: [seen, bought] }] },
});
equal(code, 200);

const refusal = await refusalOf(configurationApi.getConfigBySdkKey({ sdkKey: 'sdk_unknown' }));
equal(refusal.status, 404);
const error = ErrorDataFromJSON(await refusal.json());
equal(error.code, 404);
equal(error.fields, undefined);
