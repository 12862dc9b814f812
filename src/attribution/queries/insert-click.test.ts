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

const jobKeys = async (): Promise<string[]> => {
  const row = z.strictObject({ key: z.string() });
  const jobs = await server.database.any(sql.type(row)`
    SELECT key FROM graphile_worker._private_jobs WHERE payload->>'tenantId' = ${tenantId} ORDER BY key
  `);
  await server.database.query(sql.typeAlias('nothing')`DELETE FROM graphile_worker._private_jobs`);
  return jobs.map(({ key }) => key);
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

  it('adds one job per store of a batch, and none for a repeat that says nothing new', async () => {
    const { asked, database } = counted();
    const stores = ['store_1', 'store_2', 'store_3'];
    const clicks = [...stores, ...stores].map((storeId) => arrived({ storeId }));
    await Promise.all(clicks.map((click) => insertClick(database, click)));
    expect(asked.count).toBeLessThanOrEqual(2);
    expect(await jobKeys()).toEqual(stores.map((storeId) => `attribution.rematch:${tenantId}:${storeId}`));
    await Promise.all(clicks.map((click) => insertClick(database, { ...click, id: newId('click', server.now) })));
    expect(await jobKeys()).toEqual([]);
    await insertClick(database, { ...(clicks[1] as ArrivedClick), evidence: [{ kind: 'fingerprint', value: 'new' }] });
    expect(await jobKeys()).toEqual([`attribution.rematch:${tenantId}:store_2`]);
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
