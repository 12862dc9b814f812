import { Client } from 'pg';
import { givenKey, startTributary, withDatabase } from './bench-database.ts';
import { copiedEvents } from './copied-events.ts';
import type { MeasuredServer } from './measured-server.ts';
import { runRounds } from './rounds.ts';
import { purchases } from './shop-events.ts';

/**
 * Events per second by lists of 50 and by streams of 5,000 lines, against the same endpoints without a database, against
 * COPY of the same rows (an event and its two identities) into the same tables and indexes, and against COPY of the events
 * alone. Alternating rounds, medians.
 */
const eventsPerRound = 40_000;

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
  const without = await startTributary(url, { withoutStatement: 'ingestion.event_identity', isAnsweredLater: true });
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

  /** One round of a variant; without a server it is a COPY, whose rows are written beforehand. */
  const measured = (run: () => Promise<void>, server?: MeasuredServer) => async () => {
    if (!server) await copied.write(eventsPerRound);
    const [startedAt, used] = [performance.now(), (await server?.usage()) ?? 0];
    await run();
    const seconds = (performance.now() - startedAt) / 1_000;
    const cpuMicros = ((await server?.usage()) ?? 0) - used;
    return { eventsPerSecond: eventsPerRound / seconds, cpuMicrosPerEvent: cpuMicros / eventsPerRound };
  };
  const found = await runRounds(
    [
      { name: 'lists of 50', run: measured(lists(tributary), tributary) },
      { name: 'lists of 50 without a database', run: measured(lists(without), without) },
      { name: 'streams of 5,000 lines', run: measured(streams(tributary), tributary) },
      { name: 'streams of 5,000 lines without a database', run: measured(streams(without), without) },
      { name: 'COPY of the same rows', run: measured(copied.copyAll) },
      { name: 'COPY of the events alone', run: measured(copied.copyEvents) },
    ],
    7,
  );
  console.log('| variant | events/s | server CPU µs per event |\n|---|---|---|');
  for (const name of found.names) {
    const cpu = found.median('cpuMicrosPerEvent', name);
    const rate = Math.round(found.median('eventsPerSecond', name));
    console.log(`| ${name} | ${rate} | ${name.startsWith('COPY') ? '' : cpu.toFixed(1)} |`);
  }
  for (const name of ['lists of 50', 'streams of 5,000 lines'] as const) {
    const [same, alone] = (['COPY of the same rows', 'COPY of the events alone'] as const).map((copy) =>
      found.ratio('eventsPerSecond', name, copy),
    );
    const cpu = found.ratio('cpuMicrosPerEvent', name, `${name} without a database`);
    console.log(
      `\n${name} : COPY of the same rows = ${same} of its events/s (target ≥ 0.2), of the events alone ${alone}`,
    );
    console.log(`${name} : without a database = ${cpu} of its CPU (target ≤ 1.25)`);
  }
  await client.end();
  await copied.remove();
  await Promise.all([tributary.stop(), without.stop()]);
});
