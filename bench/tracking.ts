import { givenKey, startTributary, withDatabase } from './bench-database.ts';
import { importProject } from './experiments-project.ts';
import { underLoad } from './http-load.ts';

/** `POST /experiments/v1/track/{key}` with the three events of a sale, against itself without a database. */
await withDatabase(async (url) => {
  const tributary = await startTributary(url);
  const { key } = await givenKey(tributary, { product: 'admin' });
  const name = await importProject(tributary, key, { projectId: 800_001, bytes: 2_000 });
  const [without, later] = await Promise.all([
    startTributary(url, { withoutStatement: 'experiments.exposure' }),
    startTributary(url, { withoutStatement: 'experiments.exposure', isAnsweredLater: true }),
  ]);
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
  const measured = await underLoad([
    { name: 'track', server: tributary, load },
    { name: 'the same without a database', server: without, load },
    { name: 'without a database, sharing statements', server: later, load },
  ]);
  const cpu = measured.ratio('cpuMicrosPerRequest', 'track', 'the same without a database');
  const cpuSharing = measured.ratio('cpuMicrosPerRequest', 'track', 'without a database, sharing statements');
  console.log(
    `track : without a database = ${cpu} of its CPU per request (target ≤ 1.25), sharing statements ${cpuSharing}`,
  );
  await Promise.all([tributary.stop(), without.stop(), later.stop()]);
});
