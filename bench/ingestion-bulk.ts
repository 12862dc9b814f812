import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { givenKey, startTributary, withDatabase } from './bench-database.ts';
import type { MeasuredServer } from './measured-server.ts';
import { purchase, purchases } from './shop-events.ts';

/**
 * Events per second by lists of 50 and by streams of 5,000 lines, against the same endpoints without a database and
 * against COPY of the same events into the same table and its indexes, alone. Alternating rounds, medians.
 */
const rounds = 7;
const eventsPerRound = 40_000;

type Variant = { name: string; run: () => Promise<void>; server?: MeasuredServer };
const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] as number;

let sent = 0;

/** Sends so many requests over so many connections at once; every event must be accepted. */
const sendAll = async (requests: number, connections: number, one: () => Promise<number>): Promise<void> => {
  let left = requests;
  let accepted = 0;
  const work = async () => {
    while (left-- > 0) {
      const more = await one();
      accepted += more;
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  if (accepted !== eventsPerRound) throw new Error(`${accepted} of ${eventsPerRound} events were accepted`);
};

await withDatabase(async (url) => {
  const tributary = await startTributary(url);
  const without = await startTributary(url, { withoutStatement: 'ingestion.event_identity' });
  const { key, tenantId } = await givenKey(tributary, { product: 'ingestion' });
  const post = async (server: MeasuredServer, contentType: string, body: string): Promise<string> => {
    const headers = { Authorization: `Bearer ${key}`, 'Content-Type': contentType };
    const reply = await fetch(`${server.origin}/ingestion/v1/events`, { method: 'POST', headers, body });
    const text = await reply.text();
    if (!reply.ok) throw new Error(`${reply.status}: ${text}`);
    return text;
  };
  const lists = (server: MeasuredServer) => () =>
    sendAll(eventsPerRound / 50, 16, async () => {
      const text = await post(server, 'application/json', JSON.stringify(purchases(sent++, 50)));
      return JSON.parse(text).summary.accepted;
    });
  const streams = (server: MeasuredServer) => () =>
    sendAll(eventsPerRound / 5_000, 2, async () => {
      const lines = purchases(1_000_000 + sent++, 5_000).map((event) => JSON.stringify(event));
      const text = await post(server, 'application/x-ndjson', lines.join('\n'));
      return JSON.parse(text.trimEnd().split('\n').at(-1) as string).summary.accepted;
    });
  const folder = await mkdtemp(join(tmpdir(), 'tributary-copy-'));
  await chmod(folder, 0o755);
  const file = join(folder, 'events');
  const client = new Client({ connectionString: url });
  client.on('error', () => {}); // What fails says so itself.
  await client.connect();
  /** The file is read by the database itself, so that nothing but COPY is measured. */
  const writeRows = async (round: number) => {
    const at = new Date().toISOString();
    const identities = `{${'x'.repeat(43)},${'y'.repeat(43)}}`;
    const rows = Array.from({ length: eventsPerRound }, (_, index) => {
      const { eventName, customData } = purchase(index);
      const [id, text] = [`evt_${round}_${String(index).padStart(20, '0')}`, JSON.stringify(customData)];
      const shown = [tenantId, 'istore_bench', at, id, eventName, id, at, 'API', text, 'EUR', '1', 'f', identities];
      return `${shown.join('\t')}\n`;
    });
    await writeFile(file, rows.join(''), { mode: 0o644 });
  };
  const copy = async () => {
    const columns =
      'tenant_id, store_id, created_at, id, event_name, event_id, event_time, source, custom_data, currency, amount, is_uncounted, identities';
    await client.query(`COPY ingestion.event (${columns}) FROM '${file}'`);
  };

  const variants: Variant[] = [
    { name: 'lists of 50', run: lists(tributary), server: tributary },
    { name: 'lists of 50 without a database', run: lists(without), server: without },
    { name: 'streams of 5,000 lines', run: streams(tributary), server: tributary },
    { name: 'streams without a database', run: streams(without), server: without },
    { name: 'COPY', run: copy },
  ];
  const rates = new Map<string, number[]>(variants.map(({ name }) => [name, []]));
  const cpus = new Map<string, number[]>(variants.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    await writeRows(round);
    for (const { name, run, server } of variants) {
      const [startedAt, used] = [performance.now(), (await server?.usage()) ?? 0];
      await run();
      const seconds = (performance.now() - startedAt) / 1_000;
      if (round === 0) continue;
      rates.get(name)?.push(eventsPerRound / seconds);
      if (server) cpus.get(name)?.push(((await server.usage()) - used) / eventsPerRound);
    }
  }
  console.log('| variant | events/s | server CPU µs per event |\n|---|---|---|');
  for (const { name } of variants) {
    const cpu = cpus.get(name) ?? [];
    console.log(
      `| ${name} | ${Math.round(median(rates.get(name) ?? []))} | ${cpu.length ? median(cpu).toFixed(1) : ''} |`,
    );
  }
  const rateOf = (name: string) => median(rates.get(name) ?? []);
  const cpuOf = (name: string) => median(cpus.get(name) ?? []);
  for (const [name, dry] of [
    ['lists of 50', 'lists of 50 without a database'],
    ['streams of 5,000 lines', 'streams without a database'],
  ] as const) {
    console.log(`\n${name} : COPY = ${(rateOf(name) / rateOf('COPY')).toFixed(2)} of its events/s (target ≥ 0.2)`);
    console.log(`${name} : without a database = ${(cpuOf(name) / cpuOf(dry)).toFixed(2)} of its CPU (target ≤ 1.25)`);
  }
  await client.end();
  await rm(folder, { recursive: true });
  await Promise.all([tributary.stop(), without.stop()]);
});
