import { Client } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Database, sql } from '../../core/database/sql.ts';
import { newAnnouncement } from '../../core/events/announcement.ts';
import { newId } from '../../core/identifiers/identifier.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { dayMs } from '../../core/time/day.ts';
import { unique } from '../testing/fixtures.ts';
import { type ArrivedClick, insertClick } from './insert-click.ts';

const server = await startProduct();
const other = new Client({ connectionString: server.databaseUrl });
await other.connect();
afterAll(() => other.end());

const tenantId = 'org_clicks';
const arrived = (input: Partial<ArrivedClick> = {}): ArrivedClick => ({
  ...{ tenantId, storeId: 'store_1', fbclid: unique(), now: server.now, clickedAt: server.now },
  id: newId('click', server.now),
  landingPage: 'https://shop.example.com/',
  campaign: { source: null, medium: null, campaign: null, content: null, term: null },
  ...{ referrer: null, clickIds: {}, fbp: null, fbc: null },
  attributionWindowDays: 28,
  evidence: [{ kind: 'address', value: unique() }],
  announcement: null,
  ...input,
});

/** The database, with a count of what it is asked. */
const counted = () => {
  const asked = { count: 0 };
  const any = ((query: never) => {
    asked.count++;
    return server.database.any(query);
  }) as Database['any'];
  return { asked, database: { ...server.database, any } as Database };
};

/** Takes all jobs away. */
const jobs = async () => {
  const row = z.strictObject({ key: z.string(), run_at: z.date(), payload: z.unknown() });
  const waiting = await server.database.any(sql.type(row)`
    SELECT key, run_at, payload FROM graphile_worker._private_jobs WHERE payload->>'tenantId' = ${tenantId} ORDER BY key
  `);
  await server.database.query(sql.typeAlias('nothing')`DELETE FROM graphile_worker._private_jobs`);
  return waiting;
};
const jobKeys = async (): Promise<string[]> => (await jobs()).map(({ key }) => key);

const laterKey = (storeId: string, afterSeconds: number): string =>
  `attribution.rematch:${tenantId}:${storeId}:later:${new Date(server.now.getTime() + afterSeconds * 1_000).toISOString()}`;

/** A piece of evidence that a conversion has. */
const givenHeld = ({ kind, value, receivedAt }: { kind?: string; value?: string | undefined; receivedAt: Date }) =>
  other.query('INSERT INTO attribution.conversion_evidence VALUES ($1, $2, $3, $4, $5, $6)', [
    ...[tenantId, 'store_1', kind, value, newId('conv', receivedAt), receivedAt],
  ]);

/** How PostgreSQL goes about the statement of a click. */
const planOf = async (insert: (database: Database) => Promise<unknown>): Promise<string> => {
  let plan: unknown;
  const any: Database['any'] = async ({ sql: text, values, type }) => {
    plan = await server.database.any({ type, values, sql: `EXPLAIN (FORMAT JSON) ${text}`, parser: z.any() });
    return [];
  };
  await insert({ ...server.database, any }).catch(() => {});
  return JSON.stringify(plan);
};

describe('insertClick', () => {
  it('takes one statement for a click, and one for all that come meanwhile', async () => {
    const { asked, database } = counted();
    await insertClick(database, arrived());
    expect(asked.count).toBe(1);
    await Promise.all(Array.from({ length: 50 }, () => insertClick(database, arrived())));
    expect(asked.count).toBeLessThanOrEqual(3);
  });

  it('takes no statement more to announce a click', async () => {
    const { asked, database } = counted();
    const announcement = newAnnouncement({ subjectId: 'click_1', payload: {} }, ['whe_1'], server.now);
    await insertClick(database, arrived({ announcement }));
    expect(asked.count).toBe(1);
    const row = z.strictObject({ id: z.string() });
    const events = await server.database.any(sql.type(row)`SELECT id FROM core.event WHERE tenant_id = ${tenantId}`);
    expect(events).toEqual([{ id: announcement.event_id }]);
  });

  it('tells twins the same, and the second after the first', async () => {
    const { asked, database } = counted();
    const clicks = Array.from({ length: 10 }, () => arrived({ fbclid: 'twin' }));
    const known = await Promise.all(clicks.map((click) => insertClick(database, click)));
    expect(new Set(known.map(({ click_id }) => click_id))).toEqual(new Set([clicks[0]?.id]));
    expect(asked.count).toBe(10);
  });

  it('adds one later job per store of a batch, and none for a repeat that says nothing new', async () => {
    const { asked, database } = counted();
    const stores = ['store_1', 'store_2', 'store_3'];
    const clicks = [...stores, ...stores].map((storeId) => arrived({ storeId }));
    await Promise.all(clicks.map((click) => insertClick(database, click)));
    expect(asked.count).toBeLessThanOrEqual(2);
    expect(await jobKeys()).toEqual(stores.map((storeId) => laterKey(storeId, 40)));
    const elsewhere = counted().database;
    await Promise.all(clicks.map((click) => insertClick(elsewhere, { ...click, id: newId('click', server.now) })));
    expect(await jobKeys()).toEqual([]);
    await insertClick(elsewhere, { ...(clicks[1] as ArrivedClick), evidence: [{ kind: 'fingerprint', value: 'new' }] });
    expect(await jobKeys()).toEqual([laterKey('store_2', 40)]);
  });

  it('adds the later job of 10 s once, to run when they have settled, and another for the next 10 s', async () => {
    const { database } = counted();
    const clickAfter = (ms: number) => insertClick(database, arrived({ now: new Date(server.now.getTime() + ms) }));
    await clickAfter(0);
    const [job] = await jobs();
    expect(job).toMatchObject({ key: laterKey('store_1', 40), run_at: new Date(server.now.getTime() + 40_000) });
    expect(job?.payload).toEqual({ tenantId, storeId: 'store_1', isLater: true });
    await clickAfter(9_999);
    expect(await jobKeys()).toEqual([]);
    await Promise.all([clickAfter(9_999), clickAfter(9_999), clickAfter(10_000)]);
    await clickAfter(19_999);
    expect(await jobKeys()).toEqual([laterKey('store_1', 50)]);
  });

  it('leaves a job that another process added as it is', async () => {
    for (let process = 0; process < 2; process++) await insertClick(counted().database, arrived());
    expect(await jobs()).toMatchObject([
      { key: laterKey('store_1', 40), run_at: new Date(server.now.getTime() + 40_000) },
    ]);
  });

  it('remembers no job of a statement that failed, nor of one that changed nothing', async () => {
    const known = arrived();
    await insertClick(counted().database, known);
    await jobs();
    const { database } = counted();
    await insertClick(database, known);
    await other.query(`ALTER TABLE attribution.click ADD CONSTRAINT no_worse_page CHECK (landing_page <> 'worse')`);
    await expect(insertClick(database, arrived({ landingPage: 'worse' }))).rejects.toThrow();
    expect(await jobKeys()).toEqual([]);
    await insertClick(database, arrived());
    expect(await jobKeys()).toEqual([laterKey('store_1', 40)]);
  });

  it.each([
    ['of the last hour has its evidence', true, 60 * 60_000, 'address'],
    ['of the last hour has its fbclid', true, 60 * 60_000, 'fbclid'],
    ['has it as something else', false, 0, 'fingerprint'],
    ['is older', false, 60 * 60_000 + 1, 'address'],
    ['was received by a clock that is ahead', true, -60_000, 'address'],
  ] as const)('where a conversion %s, adds a job at once: %s', async (_, isAtOnce, ageMs, kind) => {
    const click = arrived();
    const value = kind === 'fbclid' ? click.fbclid : click.evidence[0]?.value;
    for (const ms of [ageMs + 1_000, ageMs])
      await givenHeld({ kind, value, receivedAt: new Date(server.now.getTime() - ms) });
    await insertClick(counted().database, click);
    const atOnce = isAtOnce ? [`attribution.rematch:${tenantId}:store_1`] : [];
    expect(await jobKeys()).toEqual([...atOnce, laterKey('store_1', 40)]);
  });

  it('adds a job at once for new evidence of a known click, in its store only, also when the later one is ordered', async () => {
    const { database } = counted();
    const click = arrived();
    await insertClick(database, click);
    await insertClick(database, arrived({ storeId: 'store_2' }));
    await jobs();
    const [piece] = arrived().evidence;
    await givenHeld({ ...piece, receivedAt: server.now });
    const evidence = [...click.evidence, ...(piece ? [piece] : [])];
    await Promise.all([
      insertClick(database, arrived({ storeId: 'store_2', evidence })),
      insertClick(database, { ...click, evidence }),
    ]);
    expect(await jobKeys()).toEqual([`attribution.rematch:${tenantId}:store_1`]);
    await insertClick(database, { ...click, evidence });
    expect(await jobKeys()).toEqual([]);
  });

  it('reads one conversion by the key of its evidence, however many there are and whatever PostgreSQL knows', async () => {
    await other.query('ALTER TABLE attribution.conversion_evidence SET (autovacuum_enabled = off)');
    for (const count of [0, 1_000, 20_000]) {
      await other.query(
        `INSERT INTO attribution.conversion_evidence (tenant_id, store_id, kind, value, conversion_id, created_at)
        SELECT $1, 'store_1', 'address', 'value-' || nth % 100, 'conv_' || nth, now()
        FROM generate_series(1, $2::integer) AS nth ON CONFLICT DO NOTHING`,
        [tenantId, count],
      );
      const plan = await planOf((database) => insertClick(database, arrived()));
      expect(plan).toContain('"conversion_evidence_pkey"');
      expect(plan).not.toMatch(/"conversion_evidence_pkey"[^}]*"Filter"/);
      expect(plan).not.toMatch(/conversion_evidence_(by_receipt|of_a_conversion)|"Seq Scan"[^}]*"conversion_evidence"/);
    }
  });

  it('asks once more for a click that another was just committing, and adds its evidence', async () => {
    const { asked, database } = counted();
    const { fbclid } = arrived();
    await other.query('BEGIN');
    await other.query('INSERT INTO attribution.click_identity VALUES ($1, $2, $3, $4, $5, $5)', [
      ...[tenantId, 'store_1', fbclid, 'click_other', server.now],
    ]);
    const asking = Promise.all([insertClick(database, arrived({ fbclid })), insertClick(database, arrived())]);
    await waitUntilBlocked();
    await other.query('COMMIT');
    expect((await asking)[0]).toMatchObject({ click_id: 'click_other' });
    expect(asked.count).toBeLessThanOrEqual(3);
    const evidence = await other.query("SELECT FROM attribution.click_evidence WHERE click_id = 'click_other'");
    expect(evidence.rowCount).toBe(1);
  });

  it('adds evidence for as many days of 24 hours as the window has, whatever the time zone of the session', async () => {
    // Clocks of New York are set back in between.
    const now = new Date('2026-10-25T12:00:00Z');
    const click = { fbclid: unique(), clickedAt: now };
    const insertAfter = (ms: number) =>
      server.database.transaction(async (transaction) => {
        await transaction.query(sql.typeAlias('nothing')`SET LOCAL TIME ZONE 'America/New_York'`);
        const any = ((query: never) => transaction.any(query)) as Database['any'];
        const database = { ...server.database, any } as Database;
        await insertClick(database, arrived({ ...click, now: new Date(now.getTime() + ms) }));
      });
    const countEvidence = async () =>
      (await other.query('SELECT FROM attribution.click_evidence WHERE fbclid = $1', [click.fbclid])).rowCount;
    await insertAfter(0);
    await insertAfter(28 * dayMs);
    expect(await countEvidence()).toBe(2);
    await insertAfter(28 * dayMs + 1);
    expect(await countEvidence()).toBe(2);
  });

  it('lets a row the database refuses fail alone', async () => {
    await other.query(`ALTER TABLE attribution.click ADD CONSTRAINT no_bad_page CHECK (landing_page <> 'bad')`);
    const clicks = Array.from({ length: 9 }, (_, index) => arrived(index === 5 ? { landingPage: 'bad' } : {}));
    const settled = await Promise.allSettled(clicks.map((click) => insertClick(server.database, click)));
    expect(settled.map(({ status }) => status)).toEqual(
      clicks.map(({ landingPage }) => (landingPage === 'bad' ? 'rejected' : 'fulfilled')),
    );
    const stored = await other.query('SELECT FROM attribution.click_identity WHERE fbclid = ANY ($1)', [
      clicks.map(({ fbclid }) => fbclid),
    ]);
    expect(stored.rowCount).toBe(8);
  });

  it('does not stall when two processes meet the same clicks in opposite order', async () => {
    const fbclids = Array.from({ length: 60 }, () => unique());
    const elsewhere = { ...server.database };
    const send = (database: Database, order: string[]) =>
      Promise.all(order.map((fbclid) => insertClick(database, arrived({ fbclid, storeId: 'store_9' }))));
    for (let round = 0; round < 5; round++) {
      const [here, there] = await Promise.all([send(server.database, fbclids), send(elsewhere, fbclids.toReversed())]);
      expect(here.map(({ click_id }) => click_id)).toEqual(there.toReversed().map(({ click_id }) => click_id));
    }
  });
});

const waitUntilBlocked = async (): Promise<void> => {
  const isBlocked = () =>
    server.database.exists(sql.typeAlias('nothing')`
      SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()
    `);
  while (!(await isBlocked())) await new Promise(setImmediate);
};
