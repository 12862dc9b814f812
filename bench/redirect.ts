import { givenOffer } from './affiliates-offer.ts';
import { startTributary, withDatabase } from './bench-database.ts';
import { startMeasured } from './measured-server.ts';
import { printTable, runRounds } from './rounds.ts';

/** `/r/{code}` with its click stored, against an Express that only redirects. */
await withDatabase(async (url) => {
  const [tributary, express] = await Promise.all([startTributary(url), startMeasured('bare-express-redirect')]);
  const { key, linkId } = await givenOffer(tributary);
  const load = { method: 'GET' as const, path: '/r/bench', headers: { 'User-Agent': 'curl/8' } };
  const results = await runRounds([
    { name: 'redirect, click stored', server: tributary, load },
    { name: 'bare Express redirect', server: express, load },
  ]);
  printTable(results);
  const counted = results.get('redirect, click stored')?.requestsPerSecond ?? 0;
  const bare = results.get('bare Express redirect')?.requestsPerSecond ?? 1;
  console.log(`\nredirect : bare Express = ${(counted / bare).toFixed(2)} of its requests/s (target ≥ 0.4)`);
  const headers = { Authorization: `Bearer ${key}` };
  const stored = (await (
    await fetch(`${tributary.origin}/affiliates/v1/tracking-links/${linkId}`, { headers })
  ).json()) as {
    data: { clicks: number };
  };
  console.log(`clicks in the database: ${stored.data.clicks}`);
  await Promise.all([tributary.stop(), express.stop()]);
});
