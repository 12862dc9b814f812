import { Client } from 'pg';
import { givenKey, startTributary, withDatabase } from './bench-database.ts';
import { copiedEvents } from './copied-events.ts';
import type { MeasuredServer } from './measured-server.ts';
import { purchases } from './shop-events.ts';

/**
 * Events per second by lists of 50 and by streams of 5,000 lines, against the same endpoints without a database, against
 * COPY of the same rows (an event and its two identities) into the same tables and indexes, and against COPY of the events
 * alone. Alternating rounds, medians.
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
  const client = new Client({ connectionString: url });
  client.on('error', () => {}); // What fails says so itself.
  await client.connect();
  const copied = await copiedEvents(client, tenantId);

  const variants: Variant[] = [
    { name: 'lists of 50', run: lists(tributary), server: tributary },
    { name: 'lists of 50 without a database', run: lists(without), server: without },
    { name: 'streams of 5,000 lines', run: streams(tributary), server: tributary },
    { name: 'streams without a database', run: streams(without), server: without },
    { name: 'COPY of the same rows', run: copied.copyAll },
    { name: 'COPY of the events alone', run: copied.copyEvents },
  ];
  const rates = new Map<string, number[]>(variants.map(({ name }) => [name, []]));
  const cpus = new Map<string, number[]>(variants.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const { name, run, server } of variants) {
      if (!server) await copied.write(eventsPerRound);
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
    const ratioTo = (copy: string) => (rateOf(name) / rateOf(copy)).toFixed(2);
    console.log(
      `\n${name} : COPY of the same rows = ${ratioTo('COPY of the same rows')} of its events/s (target ≥ 0.2)`,
    );
    console.log(`${name} : COPY of the events alone = ${ratioTo('COPY of the events alone')}`);
    console.log(`${name} : without a database = ${(cpuOf(name) / cpuOf(dry)).toFixed(2)} of its CPU (target ≤ 1.25)`);
  }
  await client.end();
  await copied.remove();
  await Promise.all([tributary.stop(), without.stop()]);
});
