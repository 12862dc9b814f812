import { givenOffer } from './affiliates-offer.ts';
import { startTributary, withDatabase } from './bench-database.ts';
import { underLoad } from './http-load.ts';
import { startMeasured } from './measured-server.ts';

/** `/r/{code}` with its click stored, against an Express that only redirects. */
await withDatabase(async (url) => {
  const [tributary, express] = await Promise.all([startTributary(url), startMeasured('bare-express-redirect')]);
  const { key, linkId } = await givenOffer(tributary);
  const load = { method: 'GET' as const, path: '/r/bench', headers: { 'User-Agent': 'curl/8' } };
  const measured = await underLoad([
    { name: 'redirect, click stored', server: tributary, load },
    { name: 'bare Express redirect', server: express, load },
  ]);
  const [rate, bareCpu] = [
    measured.ratio('requestsPerSecond', 'redirect, click stored', 'bare Express redirect'),
    measured.ratio('cpuMicrosPerRequest', 'bare Express redirect', 'redirect, click stored'),
  ];
  console.log(`redirect : bare Express = ${rate} of its requests/s (target ≥ 0.4), ${bareCpu} by CPU`);
  const headers = { Authorization: `Bearer ${key}` };
  const stored = (await (
    await fetch(`${tributary.origin}/affiliates/v1/tracking-links/${linkId}`, { headers })
  ).json()) as {
    data: { clicks: number };
  };
  console.log(`clicks in the database: ${stored.data.clicks}`);
  await Promise.all([tributary.stop(), express.stop()]);
});
