import assert from 'node:assert/strict';
import type { Journey } from './journey.ts';

const base = '/experiments/v1';

/** What an SDK does: the configuration, once more when nothing changed, events of a visitor, and what is refused. */
export const journey: Journey = async ({ send }, { tools }) => {
  const keys = '/projects/200001/sdk-keys';
  const open = String((await tools.administrate('POST', keys, { environment: 'production' })).key);
  const secret = await tools.administrate('POST', keys, { environment: 'production', secret: true, strict: true });

  const config = await send<{ project: { id: string } }>(`GET ${base}/config/${open}`, 200);
  assert.equal(config.body.project.id, '200001');
  const etag = config.headers.get('etag') ?? '';
  await send(`GET ${base}/config/${open}`, 304, { headers: { 'If-None-Match': etag } });
  await send(`GET ${base}/config/${secret.key}`, 200, { token: String(secret.secret) });
  await send(`GET ${base}/config/100001/200001?environment=production`, 200);
  await send(`GET ${base}/project-settings/100001/200001`, 200);
  await send(`GET ${base}/project-optional-settings/100001/200001`, 200);

  const bucketing = { eventType: 'bucketing', data: { experienceId: '300001', variationId: '400001' } };
  const conversion = {
    eventType: 'conversion',
    data: { goalId: '700002', goalData: [{ key: 'amount', value: 49.9 }] },
  };
  const visitors = [{ visitorId: 'journey-1', segments: { country: 'DE' }, events: [bucketing, conversion] }];
  const body = { accountId: '100001', projectId: '200001', enrichData: true, source: 'js-sdk', visitors };
  await send(`POST ${base}/track/${open}`, 200, { body });
  await send(`POST ${base}/track/100001/200001`, 200, { body });
  await send(`GET ${base}/visitor-data/${open}/journey-1`, 200);
  await send(`GET ${base}/visitor-data/100001/200001/journey-1`, 200);

  await send(`POST ${base}/track/${open}`, 400, { body: { ...body, visitors: 'nobody' } });
  await send(`GET ${base}/config/${secret.key}`, 401);
  await send(`GET ${base}/config/sdk_unknown`, 404);
  await send(`GET ${base}/config/100001/200009`, 404);
};
