import { givenKey, startTributary, withDatabase } from './bench-database.ts';
import { importProject } from './experiments-project.ts';
import { startMeasured } from './measured-server.ts';
import { printTable, runRounds, type Variant } from './rounds.ts';

/** Configurations of 2 kB and 100 kB, and 304, against a bare node:http server that sends the same bytes. */
await withDatabase(async (url) => {
  const tributary = await startTributary(url);
  const { key } = await givenKey(tributary, { product: 'admin' });
  const variants: Variant[] = [];
  const bare = [];
  for (const [index, kilobytes] of [2, 100].entries()) {
    const name = await importProject(tributary, key, { projectId: 800_001 + index, bytes: kilobytes * 1_000 });
    const path = `/experiments/v1/config/${name}`;
    const reference = await startMeasured('bare-bytes', { url: tributary.origin + path });
    bare.push(reference);
    const { headers } = await fetch(tributary.origin + path, { headers: { 'Accept-Encoding': 'br' } });
    const size = (await (await fetch(tributary.origin + path)).text()).length;
    console.log(`${kilobytes} kB: ${size} bytes, ${headers.get('Content-Length')} of them sent`);
    const taken = { 'Accept-Encoding': 'br' };
    const known = { ...taken, 'If-None-Match': headers.get('ETag') as string };
    for (const [what, sent] of [
      ['', taken],
      [', 304', known],
    ] as const) {
      const load = { method: 'GET' as const, path, headers: sent };
      variants.push({ name: `configuration of ${kilobytes} kB${what}`, server: tributary, load });
      variants.push({ name: `bare node:http, ${kilobytes} kB${what}`, server: reference, load });
    }
  }

  const results = await runRounds(variants);
  printTable(results);
  const found = [...results];
  console.log();
  for (let index = 0; index < found.length; index += 2) {
    const [[name, ours], [, theirs]] = found.slice(index, index + 2) as [
      (typeof found)[number],
      (typeof found)[number],
    ];
    const rate = (ours.requestsPerSecond / theirs.requestsPerSecond).toFixed(2);
    const cpu = (theirs.cpuMicrosPerRequest / ours.cpuMicrosPerRequest).toFixed(2);
    const target = name.includes('100 kB') ? '0.8' : '0.6';
    console.log(`${name} : bare = ${rate} of its requests/s, ${cpu} by CPU (target ≥ ${target})`);
  }
  await Promise.all([tributary, ...bare].map((server) => server.stop()));
});
