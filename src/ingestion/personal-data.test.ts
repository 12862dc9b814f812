import { randomInt, randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { application } from '../application.ts';
import { sql } from '../core/database/sql.ts';
import { listen } from '../core/http/server.ts';
import { createLog } from '../core/logs/log.ts';
import { sha256Hex } from '../core/personal-data/identity.ts';
import { secretKey, startProduct } from '../core/testing/start-product.ts';
import { givenStore, secondsOf } from './testing/fixtures.ts';

const server = await startProduct();

/** The same server once more, on the same database, whose log is kept. */
const logged: string[] = [];
const handle = await application({
  configuration: { publicOrigin: undefined, rateLimits: 'on', requireHttps: false, trustedProxies: [] },
  secrets: { adminToken: server.adminToken, secretKey },
  database: server.database,
  clock: () => server.now,
  log: createLog('debug', { write: (line) => void logged.push(line) }),
});
const { port, stop } = await listen(handle, { host: '127.0.0.1', port: 0 });
afterAll(stop);

const { organizationId, storeId, key } = await givenStore(server);
const send = async (path: string, body: string, mediaType = 'application/json') => {
  const headers = { Authorization: `Bearer ${key}`, 'Content-Type': mediaType };
  const reply = await fetch(`http://127.0.0.1:${port}/ingestion/v1/${path}`, { method: 'POST', headers, body });
  return { status: reply.status, text: await reply.text() };
};

const unique = (): string => randomUUID().replaceAll('-', '').slice(0, 16);

/** Everything that the document knows of a person, with values that nobody else has. */
const givenUserData = () => ({
  email: ` Jo.${unique()}+shop@Customer.Example `,
  phone: `+4930${randomInt(10 ** 7, 10 ** 8)}`,
  firstName: `Valéry${unique()}`,
  lastName: `Last ${unique()}`,
  city: `City ${unique()}`,
  state: `State${unique()}`,
  zip: `Zip${unique()}`,
  country: `Country${unique()}`,
  externalId: `customer-${unique()}`,
  clientIpAddress: `2001:db8::${unique().slice(0, 4)}:${unique().slice(0, 4)}`,
  clientUserAgent: `Mozilla/5.0 (${unique()})`,
  dateOfBirth: `1990${unique()}`,
  gender: `f${unique()}`,
  ...Object.fromEntries(
    ['fbc', 'fbp', 'fbclid', 'gclid', 'ttclid', 'msclkid', 'epik', 'sccid', 'li_fat_id', 'twclid', 'rdt_cid'].map(
      (name) => [name, `${name}.${unique()}`],
    ),
  ),
});
type UserData = ReturnType<typeof givenUserData>;

/** How a value may be spelled: as it was sent, without spaces, signs and points, hashed in each of these. */
const spellingsOf = (text: string): string[] => {
  const lower = text.trim().toLowerCase();
  const [before = '', after = ''] = lower.split('@');
  const plain = [
    ...[text.trim(), lower, lower.replaceAll(/\s/g, ''), lower.replaceAll(/[^\p{L}\p{N}]/gu, '')],
    `${before.replace(/\+.*/, '').replaceAll('.', '')}@${after}`,
  ];
  return [...new Set(plain)].filter((one) => one.length > 4 && one !== '@').flatMap((one) => [one, sha256Hex(one)]);
};

const name = z.strictObject({ schema: z.string(), table: z.string() });
const tables = await server.database.any(sql.type(name)`
  SELECT nspname AS schema, relname AS table
  FROM pg_class
  JOIN pg_namespace ON pg_namespace.oid = relnamespace
  WHERE relkind = 'r' AND nspname !~ '^pg_' AND nspname <> 'information_schema'
`);
const stored = async (texts: readonly string[]): Promise<string[]> => {
  const hit = z.strictObject({ text: z.string() });
  const hits: string[] = [];
  for (const { schema, table } of tables) {
    const found = await server.database.any(sql.type(hit)`
      SELECT text
      FROM unnest(${sql.array([...texts], 'text')}) AS text
      WHERE EXISTS (
        SELECT FROM ${sql.identifier([schema, table])} AS row WHERE strpos(lower(row::text), lower(text)) > 0
      )
    `);
    hits.push(...found.map(({ text }) => `${schema}.${table}: ${text}`));
  }
  return hits;
};

const purchase = (userData: UserData, more: object = {}) => ({
  ...{ eventName: 'Purchase', eventId: `event_${unique()}`, eventTime: secondsOf(server) },
  eventSourceUrl: 'https://shop.example.com/thanks',
  ...{ userData, customData: { orderId: unique(), value: 1, currency: 'EUR' } },
  ...more,
});

describe('personal data of events', () => {
  it('is in no row of any table and in no line of the log, in clear or merely hashed', async () => {
    const people = Array.from({ length: 12 }, givenUserData);
    const text = (index: number, more: object = {}) => JSON.stringify(purchase(people[index] as UserData, more));
    const lines = (...events: string[]) => events.map((event) => `${event}\n`).join('');
    const marker = unique();
    const statuses = [
      await send('events', text(0, { customData: { marker } })),
      await send('events', `[${text(1)},${text(2, { eventName: 'Lead' })},${text(3, { eventName: 'Unknown' })}]`),
      await send('events', lines(text(4), text(5, { eventTime: 5 })), 'application/x-ndjson'),
      await send('events/validate', `[${text(6)},${text(7, { eventTime: 5 })}]`),
      await send('events', text(8, { eventTime: 5 })),
      await send('events', text(9).slice(0, -1)),
      await send('events', text(10), 'text/plain'),
      await send('events', JSON.stringify({ ...purchase(people[11] as UserData), eventName: 7 })),
      await send('events', text(0, { eventName: 'Lead', eventId: 'again' })),
    ].map(({ status }) => status);
    expect(statuses).toEqual([200, 200, 200, 200, 400, 400, 415, 400, 200]);

    expect(tables.length).toBeGreaterThan(20);
    expect(await stored([marker])).toEqual([expect.stringMatching(/^ingestion\.event\w*: /)]);
    const values = people.flatMap((person) => Object.values(person) as string[]);
    const spellings = [...new Set(values.flatMap(spellingsOf))];
    expect(values).toHaveLength(12 * 24);
    expect(await stored(spellings)).toEqual([]);
    expect(logged.length).toBeGreaterThanOrEqual(statuses.length);
    const log = logged.join('').toLowerCase();
    expect(spellings.filter((spelling) => log.includes(spelling.toLowerCase()))).toEqual([]);
  });

  it('is kept as a hash that no one can make without the key of the server', async () => {
    const userData = { email: 'kunde@example.com', phone: '+493099999999', externalId: 'customer-7' };
    await send('events', JSON.stringify({ eventName: 'Lead', eventId: 'kunde', userData }));
    const row = z.strictObject({ identities: z.array(z.string()) });
    const { identities } = await server.database.one(sql.type(row)`
      SELECT identities
      FROM ingestion.event
      WHERE tenant_id = ${organizationId} AND store_id = ${storeId} AND event_id = 'kunde'
    `);
    expect(identities).toEqual(Array(3).fill(expect.stringMatching(/^[A-Za-z0-9_-]{43}$/)));
    const hashes = Object.values(userData).map(sha256Hex);
    expect(hashes[0]).toBe('fb61a1c0812291896b616dcf76f12acf06182ec900e8cfef58a2959bb64fedc5');
    const base64 = hashes.map((hash) => Buffer.from(hash, 'hex').toString('base64url'));
    expect(identities.filter((identity) => base64.includes(identity))).toEqual([]);
    expect(await stored([...Object.values(userData), ...hashes, ...base64, '493099999999'])).toEqual([]);
  });

  it('that arrives hashed is not stored as it is either', async () => {
    const hash = sha256Hex(unique());
    const reply = await send('events', JSON.stringify({ eventName: 'Lead', userData: { email: hash, phone: hash } }));
    expect(reply.status).toBe(200);
    expect(await stored([hash, Buffer.from(hash, 'hex').toString('base64url')])).toEqual([]);
  });

  it('is not what platforms would be told, which only the reply to a trial says', async () => {
    const person = givenUserData();
    const { status, text } = await send('events/validate', JSON.stringify(purchase(person, { eventName: 'Lead' })));
    expect(status).toBe(200);
    type Identity = { userData: Record<string, string> };
    const told = JSON.parse(text).results[0].identities.flatMap((one: Identity) => Object.values(one.userData));
    const texts: string[] = told.flat().filter((one: unknown) => typeof one === 'string' && one.length > 8);
    expect(texts.length).toBeGreaterThan(20);
    await send('events', JSON.stringify(purchase(person)));
    expect(await stored(texts)).toEqual([]);
  });

  it('is kept out of the log when the database refuses an event, 500', async () => {
    const eventId = `refused_${unique()}`;
    const condition = sql.fragment`event_id <> ${sql.literalValue(eventId)}`;
    await server.database.query(sql.typeAlias('nothing')`
      ALTER TABLE ingestion.event ADD CONSTRAINT no_refused_event CHECK (${condition})
    `);
    const person = givenUserData();
    const customData = { note: unique(), orderId: unique() };
    const { status, text } = await send('events', JSON.stringify(purchase(person, { eventId, customData })));
    await server.database.query(sql.typeAlias('nothing')`
      ALTER TABLE ingestion.event DROP CONSTRAINT no_refused_event
    `);
    expect(status).toBe(500);
    expect(logged.join('')).toContain('no_refused_event');
    const spellings = [...(Object.values(person) as string[]), ...Object.values(customData)].flatMap(spellingsOf);
    const told = (text + logged.join('')).toLowerCase();
    expect(spellings.filter((spelling) => told.includes(spelling.toLowerCase()))).toEqual([]);
    expect(await stored(spellings)).toEqual([]);
  });

  it('is hashed for each organization by itself', async () => {
    const other = await givenStore(server);
    const userData = { email: `${unique()}@customer.example`, externalId: unique() };
    await send('events', JSON.stringify({ eventName: 'Lead', userData }));
    await other.client.post('/ingestion/v1/events', { eventName: 'Lead', userData });
    const count = z.strictObject({ shared: z.number() });
    expect(
      await server.database.oneFirst(sql.type(count)`
        SELECT count(*) AS shared
        FROM ingestion.event AS mine
        JOIN ingestion.event AS theirs ON mine.identities && theirs.identities
        WHERE mine.tenant_id = ${organizationId} AND theirs.tenant_id = ${other.organizationId}
      `),
    ).toBe(0);
  });
});
