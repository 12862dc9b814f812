import { givenOffer } from './affiliates-offer.ts';
import { sale } from './affiliates-replies.ts';
import { startTributary, withDatabase } from './bench-database.ts';
import { underLoad } from './http-load.ts';
import { startMeasured } from './measured-server.ts';

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
  const measured = await underLoad(
    [
      { name: 'conversion', server: tributary, load },
      { name: 'the same statements by node-postgres', server: statements, load },
    ],
    { connections: 32 },
  );
  const rate = measured.ratio('requestsPerSecond', 'conversion', 'the same statements by node-postgres');
  console.log(`conversion : the same statements by node-postgres = ${rate} of its requests/s (target ≥ 0.4)`);
  await Promise.all([tributary.stop(), statements.stop()]);
});
