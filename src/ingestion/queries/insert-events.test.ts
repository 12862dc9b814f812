import { Client } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openDatabase } from '../../core/database/pool.ts';
import { type Database, sql } from '../../core/database/sql.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { arrivedEvent, storedOf, uniqueTenantId } from '../testing/arrived-event.ts';
import { type ArrivedEvent, insertEvents, type Outcome } from './insert-events.ts';

const server = await startProduct();
const [here, there] = [server.database, await openDatabase(server.databaseUrl, { size: 10 })];
const other = new Client({ connectionString: server.databaseUrl });
await other.connect();
afterAll(() => Promise.all([there.end(), other.end()]));

const windowMs = 20 * 60 * 1_000;
const arrived = (input: Partial<ArrivedEvent> = {}) => arrivedEvent(server.now, input);
const insert = async (database: Database, tenantId: string, event: ArrivedEvent): Promise<Outcome> =>
  (await insertEvents(database, { tenantId, events: [event] })).get(event.id) as Outcome;

/** The database, with a count of what it is asked. */
const counted = () => {
  const asked = { count: 0 };
  const any = ((query: never) => {
    asked.count++;
    return server.database.any(query);
  }) as Database['any'];
  return { asked, database: { ...server.database, any } as Database };
};

/** Lets another transaction hold identities of an event that it has stored; resolves to how it ends. */
const givenUncommitted = async (tenantId: string, event: ArrivedEvent) => {
  const expiresAt = new Date(event.now.getTime() + windowMs);
  await other.query('BEGIN');
  for (const [kind, value] of [
    ['event_id', event.eventId],
    ['fingerprint', event.fingerprint],
  ])
    if (value)
      await other.query('INSERT INTO ingestion.event_identity VALUES ($1, $2, $3, $4, $5, $6, $7)', [
        ...[tenantId, event.storeId, kind, value, event.id, event.now, expiresAt],
      ]);
  return (end: 'COMMIT' | 'ROLLBACK') => other.query(end);
};

const waitUntilBlocked = async (sessions = 1): Promise<void> => {
  const countBlocked = () =>
    server.database.oneFirst(sql.type(z.strictObject({ count: z.number() }))`
      SELECT count(*) AS count FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()
    `);
  while ((await countBlocked()) < sessions) await new Promise(setImmediate);
};

describe('insertEvents', () => {
  it('takes one statement for an event, and one for all that come meanwhile', async () => {
    const { asked, database } = counted();
    const tenantId = uniqueTenantId();
    await insert(database, tenantId, arrived());
    expect(asked.count).toBe(1);
    const events = Array.from({ length: 50 }, () => arrived());
    await Promise.all(events.map((event) => insert(database, tenantId, event)));
    expect(asked.count).toBeLessThanOrEqual(3);
    expect(await storedOf(here, tenantId)).toMatchObject({ counted: 51, strays: 0 });
  });

  it('counts an event where its time lies, by its currency', async () => {
    const tenantId = uniqueTenantId();
    const events = [
      arrived({ eventName: 'Purchase', currency: 'EUR', amount: '49.99' }),
      arrived({ eventName: 'Purchase', currency: 'EUR', amount: '0.0000000001' }),
      arrived({ eventName: 'Purchase', currency: 'USD', amount: '-5' }),
      arrived({ eventName: 'Purchase', isUncounted: true }),
      arrived({ eventTime: new Date('2026-11-21T11:59:59Z') }),
    ];
    await insertEvents(here, { tenantId, events });
    const { rows } = await other.query(
      `SELECT to_char(slot_at AT TIME ZONE 'UTC', 'HH24:MI') AS slot, currency, events::int, page_views::int,
        purchases::int, uncounted::int, revenue
      FROM ingestion.event_total WHERE tenant_id = $1 ORDER BY slot_at, currency`,
      [tenantId],
    );
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['11:45', '', 1, 1, 0, 0, '0'],
      ['12:00', '', 1, 0, 1, 1, '0'],
      ['12:00', 'EUR', 2, 0, 2, 0, '49.9900000001'],
      ['12:00', 'USD', 1, 0, 1, 0, '-5'],
    ]);
  });

  it.each(['eventId', 'fingerprint'])(
    'recognises the same %s for 20 minutes, which a repeat does not move',
    async (name) => {
      const tenantId = uniqueTenantId();
      const event = arrived({ [name]: 'the same' });
      const at = (afterMs: number) => {
        const now = new Date(server.now.getTime() + afterMs);
        return insert(here, tenantId, arrivedEvent(now, { [name]: 'the same' }));
      };
      expect(await insert(here, tenantId, event)).toEqual({ id: event.id, isDuplicate: false });
      for (const afterMs of [0, windowMs / 2, windowMs - 1])
        expect(await at(afterMs)).toMatchObject({ id: event.id, isDuplicate: true });
      const second = await at(windowMs);
      expect(second).toMatchObject({ isDuplicate: false });
      expect(await at(2 * windowMs - 1)).toMatchObject({ id: second.id, isDuplicate: true });
      expect(await storedOf(here, tenantId)).toMatchObject({ ids: [event.id, second.id], counted: 2, strays: 0 });
    },
  );

  it('knows no identity of another tenant or another store', async () => {
    const [tenantId, otherTenantId] = [uniqueTenantId(), uniqueTenantId()];
    const same = { eventId: 'the same', fingerprint: 'the same' };
    const outcomes = await Promise.all([
      insert(here, tenantId, arrived(same)),
      insert(here, tenantId, arrived({ ...same, storeId: 'istore_2' })),
      insert(here, otherTenantId, arrived(same)),
    ]);
    expect(outcomes.filter(({ isDuplicate }) => isDuplicate)).toEqual([]);
  });

  it('registers nothing of an event that repeats another', async () => {
    const tenantId = uniqueTenantId();
    const first = await insert(here, tenantId, arrived({ eventId: 'id1', fingerprint: 'f1' }));
    const repeats = [
      { eventId: 'id2', fingerprint: 'f1', knownBy: 'fingerprint' },
      { eventId: 'id1', fingerprint: 'f2', knownBy: 'event_id' },
    ] as const;
    for (const { knownBy, ...repeat } of repeats)
      expect(await insert(here, tenantId, arrived(repeat))).toEqual({ id: first.id, isDuplicate: true, knownBy });
    expect(await storedOf(here, tenantId)).toMatchObject({ identities: ['id1', 'f1'], counted: 1 });
    expect(await insert(here, tenantId, arrived({ eventId: 'id2', fingerprint: 'f2' }))).toMatchObject({
      isDuplicate: false,
    });
  });

  it.each([
    ['eventId', { eventId: 'taken' }],
    ['fingerprint', { fingerprint: 'taken' }],
  ])('finds the %s that another was just committing', async (_, same) => {
    const tenantId = uniqueTenantId();
    const { asked, database } = counted();
    const first = arrived(same);
    const end = await givenUncommitted(tenantId, first);
    const asking = insert(database, tenantId, arrived(same));
    await waitUntilBlocked();
    await end('COMMIT');
    expect(await asking).toMatchObject({ id: first.id, isDuplicate: true });
    expect(asked.count).toBe(2);
    expect((await storedOf(here, tenantId)).ids).toEqual([]);
  });

  it('is the first when the other one fails', async () => {
    const tenantId = uniqueTenantId();
    const same = { eventId: 'free again', fingerprint: 'free again' };
    const end = await givenUncommitted(tenantId, arrived(same));
    const event = arrived(same);
    const asking = insert(here, tenantId, event);
    await waitUntilBlocked();
    await end('ROLLBACK');
    expect(await asking).toEqual({ id: event.id, isDuplicate: false });
  });

  it('never shows the eventId of an event that loses by its fingerprint', async () => {
    const tenantId = uniqueTenantId();
    const first = arrived({ eventId: 'id1', fingerprint: 'f1' });
    const end = await givenUncommitted(tenantId, first);
    const loser = insert(here, tenantId, arrived({ eventId: 'id2', fingerprint: 'f1' }));
    await waitUntilBlocked();
    const third = arrived({ eventId: 'id2', fingerprint: 'f3' });
    const asking = insert(there, tenantId, third);
    await waitUntilBlocked(2);
    await end('COMMIT');
    expect(await asking).toEqual({ id: third.id, isDuplicate: false });
    expect(await loser).toMatchObject({ id: expect.toBeOneOf([first.id, third.id]), isDuplicate: true });
    expect(await storedOf(here, tenantId)).toMatchObject({ identities: ['id1', 'id2', 'f1', 'f3'], counted: 1 });
  });

  it('lets an event the database refuses fail alone', async () => {
    const tenantId = uniqueTenantId();
    await other.query(`ALTER TABLE ingestion.event ADD CONSTRAINT no_bad_name CHECK (event_name <> 'Bad')`);
    const events = Array.from({ length: 9 }, (_, index) => arrived(index === 5 ? { eventName: 'Bad' } : {}));
    const settled = await Promise.allSettled(events.map((event) => insert(here, tenantId, event)));
    expect(settled.map(({ status }) => status)).toEqual(
      events.map(({ eventName }) => (eventName === 'Bad' ? 'rejected' : 'fulfilled')),
    );
    expect(await storedOf(here, tenantId)).toMatchObject({ counted: 8, strays: 0 });
  });
});
