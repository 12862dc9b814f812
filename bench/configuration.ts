import { givenKey, startTributary, withDatabase } from './bench-database.ts';
import { importProject } from './experiments-project.ts';
import { type Loaded, underLoad } from './http-load.ts';
import { startMeasured } from './measured-server.ts';

/** Configurations of 2 kB and 100 kB, and 304, against a bare node:http server that sends the same bytes. */
await withDatabase(async (url) => {
  const tributary = await startTributary(url);
  const { key } = await givenKey(tributary, { product: 'admin' });
  const variants: Loaded[] = [];
  const pairs: [string, string, string][] = [];
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
      const [ours, theirs] = [`configuration of ${kilobytes} kB${what}`, `bare node:http, ${kilobytes} kB${what}`];
      variants.push({ name: ours, server: tributary, load }, { name: theirs, server: reference, load });
      pairs.push([ours, theirs, kilobytes === 100 && what === '' ? '0.8' : '0.6']);
    }
  }

  const measured = await underLoad(variants);
  for (const [ours, theirs, target] of pairs) {
    const rate = measured.ratio('requestsPerSecond', ours, theirs);
    const cpu = measured.ratio('cpuMicrosPerRequest', theirs, ours);
    console.log(`${ours} : bare = ${rate} of its requests/s (target ≥ ${target}), ${cpu} by CPU`);
  }
  await Promise.all([tributary, ...bare].map((server) => server.stop()));
});
