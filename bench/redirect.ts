import { givenKey, send, startTributary, withDatabase } from './bench-database.ts';
import { startMeasured } from './measured-server.ts';
import { printTable, runRounds } from './rounds.ts';

/** `/r/{code}` with its click stored, against an Express that only redirects. */
await withDatabase(async (url) => {
  const [tributary, express] = await Promise.all([startTributary(url), startMeasured('bare-express-redirect')]);
  const { key } = await givenKey(tributary, { product: 'affiliates' });
  const base = '/affiliates/v1';
  const affiliate = { id: 'aff_bench', displayName: 'Bench', email: 'bench@example.com', type: 'external' };
  const offer = {
    id: 'off_bench',
    name: 'Bench',
    url: 'https://shop.example.com/premium',
    defaultCommissionType: 'percentage',
    defaultCommissionValue: 20,
  };
  await send(tributary, key, `${base}/affiliates`, affiliate);
  await send(tributary, key, `${base}/offers`, offer);
  const pair = { affiliateId: affiliate.id, offerId: offer.id };
  const link = await send(tributary, key, `${base}/tracking-links`, { ...pair, code: 'bench' });

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
  const stored = (await (await fetch(`${tributary.origin}${base}/tracking-links/${link.id}`, { headers })).json()) as {
    data: { clicks: number };
  };
  console.log(`clicks in the database: ${stored.data.clicks}`);
  await Promise.all([tributary.stop(), express.stop()]);
});
