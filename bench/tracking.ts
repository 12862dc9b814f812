import { givenKey, startTributary, withDatabase } from './bench-database.ts';
import { importProject } from './experiments-project.ts';
import { measureHotWrite } from './hot-write.ts';

/** `POST /experiments/v1/track/{key}` with the three events of a sale, against itself without a database. */
await withDatabase(async (url) => {
  const tributary = await startTributary(url);
  const { key } = await givenKey(tributary, { product: 'admin' });
  const name = await importProject(tributary, key, { projectId: 800_001, bytes: 2_000 });
  const load = {
    method: 'POST' as const,
    path: `/experiments/v1/track/${name}`,
    headers: { 'Content-Type': 'application/json', 'User-Agent': 'ConvertAgent/1.0' },
    body: (nth: number) => {
      const bucketingData = { '1001': '10011' };
      const goalData = [
        { key: 'amount', value: 10.3 },
        { key: 'transactionId', value: `t-${process.pid}-${nth}` },
      ];
      const events = [
        { eventType: 'bucketing', data: { experienceId: '1001', variationId: '10011' } },
        { eventType: 'conversion', data: { goalId: '700001', bucketingData } },
        { eventType: 'conversion', data: { goalId: '700001', goalData, bucketingData } },
      ];
      return JSON.stringify({ enrichData: false, source: 'js-sdk', visitors: [{ visitorId: `v${nth}`, events }] });
    },
  };
  await measureHotWrite({ name: 'track', url, tributary, load, withoutStatement: 'experiments.exposure' });
});
