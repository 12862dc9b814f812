import { givenOffer } from './affiliates-offer.ts';
import { sale } from './affiliates-replies.ts';
import { startTributary, withDatabase } from './bench-database.ts';
import { startMeasured } from './measured-server.ts';
import { printTable, runRounds } from './rounds.ts';

/** `POST /affiliates/v1/conversions`, a transaction, against the same statements prepared by node-postgres. */
await withDatabase(async (url) => {
  const tributary = await startTributary(url);
  const { tenantId, key } = await givenOffer(tributary);
  const statements = await startMeasured('conversion-statements', { url, tenantId });
  const load = {
    method: 'POST' as const,
    path: '/affiliates/v1/conversions',
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
    body: (nth: number) => JSON.stringify(sale(nth)),
  };
  const results = await runRounds(
    [
      { name: 'conversion', server: tributary, load },
      { name: 'the same statements by node-postgres', server: statements, load },
    ],
    { connections: 32 },
  );
  printTable(results);
  const [ours, bare] = [...results.values()];
  if (!ours || !bare) throw new Error('A variant gave no result');
  const rate = (ours.requestsPerSecond / bare.requestsPerSecond).toFixed(2);
  console.log(`\nconversion : the same statements by node-postgres = ${rate} of its requests/s (target ≥ 0.4)`);
  await Promise.all([tributary.stop(), statements.stop()]);
});
