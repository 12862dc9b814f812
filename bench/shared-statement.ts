import { Client } from 'pg';
import { insertClick, type NewClick } from '../src/affiliates/queries/insert-click.ts';
import { openDatabase } from '../src/core/database/pool.ts';
import type { Database } from '../src/core/database/sql.ts';
import { newId } from '../src/core/identifiers/identifier.ts';
import { withDatabase } from './bench-database.ts';
import { openRowFiles } from './copied-rows.ts';
import { median, runRounds } from './rounds.ts';

/**
 * What sharing a statement gains and costs, without HTTP, by the clicks of a link: 64 callers at once against COPY of the
 * same rows into the same table and indexes, and one caller who waits for each against the same statement sent by itself.
 */
const [rowsAtOnce, rowsInTurn, callers] = [40_000, 1_000, 64];

const newClick = (): NewClick => {
  const now = new Date();
  return {
    ...{ tenantId: 'org_bench', id: newId('click', now), trackingLinkId: 'link_bench', affiliateId: 'aff_bench' },
    ...{ offerId: 'off_bench', addressHash: 'a'.repeat(43), userAgentHash: 'b'.repeat(43), parameters: {}, now },
  };
};

const columns =
  'tenant_id, id, tracking_link_id, affiliate_id, offer_id, address_hash, user_agent_hash, parameters, created_at';

const toColumns = (click: NewClick): string[] => [
  ...[click.tenantId, click.id, click.trackingLinkId, click.affiliateId, click.offerId],
  ...[String(click.addressHash), String(click.userAgentHash), '{}', click.now.toISOString()],
];

/** Calls once after the other; returns what a caller waited in the median, in milliseconds. */
const inTurn = async (call: () => Promise<unknown>): Promise<number> => {
  const times: number[] = [];
  for (let index = 0; index < rowsInTurn; index++) {
    const startedAt = performance.now();
    await call();
    times.push(performance.now() - startedAt);
  }
  return median(times);
};

/** The statement that stores a click, which nobody shares: as it is sent, with new ids. */
const ownStatement = async (database: Database): Promise<() => Promise<unknown>> => {
  type Statement = Parameters<Database['query']>[0];
  const sent: Statement[] = [];
  const query = ((statement: Statement) => {
    sent.push(statement);
    return database.query(statement);
  }) as Database['query'];
  const first = newClick();
  await insertClick({ ...database, query }, first);
  const [statement] = sent;
  if (!statement) throw new Error('No statement was sent');
  return () => {
    const { id } = newClick();
    const values = statement.values.map((value) => (typeof value === 'string' ? value.replace(first.id, id) : value));
    return database.query({ ...statement, values });
  };
};

await withDatabase(async (url) => {
  const database = await openDatabase(url, { size: 10 });
  const client = new Client({ connectionString: url });
  client.on('error', () => {}); // What fails says so itself.
  await client.connect();
  const files = await openRowFiles();

  const perSecond = async (work: () => Promise<unknown>): Promise<number> => {
    const startedAt = performance.now();
    await work();
    return (rowsAtOnce / (performance.now() - startedAt)) * 1_000;
  };
  const allAtOnce = async () => {
    let left = rowsAtOnce;
    const call = async () => {
      while (left-- > 0) await insertClick(database, newClick());
    };
    await Promise.all(Array.from({ length: callers }, call));
  };
  const insertAlone = await ownStatement(database);
  const copy = () => client.query(`COPY affiliates.click (${columns}) FROM '${files.pathOf('clicks')}'`);

  const found = await runRounds(
    [
      { name: '64 callers, shared', run: async () => ({ figure: await perSecond(allAtOnce) }) },
      {
        name: 'COPY of the same rows',
        run: async () => {
          await files.write('clicks', Array.from({ length: rowsAtOnce }, newClick).map(toColumns));
          return { figure: await perSecond(copy) };
        },
      },
      {
        name: 'one caller, shared',
        run: async () => ({ figure: await inTurn(() => insertClick(database, newClick())) }),
      },
      { name: 'one caller, alone', run: async () => ({ figure: await inTurn(insertAlone) }) },
    ],
    7,
  );
  console.log('| variant | rows/s | p50 ms |\n|---|---|---|');
  for (const name of found.names) {
    const figure = found.median('figure', name);
    console.log(
      name.startsWith('one') ? `| ${name} | | ${figure.toFixed(2)} |` : `| ${name} | ${Math.round(figure)} | |`,
    );
  }
  const ofCopy = found.ratio('figure', '64 callers, shared', 'COPY of the same rows');
  const shared = found.ratio('figure', 'one caller, shared', 'one caller, alone');
  console.log(`\nshared statement : COPY = ${ofCopy} of its rows/s (target ≥ 0.15)`);
  console.log(`one caller, shared : alone = ${shared} of its p50 (target ≤ 1.2)`);
  await client.end();
  await files.remove();
  await database.end();
});
