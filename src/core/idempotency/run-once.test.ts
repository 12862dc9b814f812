import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { keyedHash } from '../identifiers/keyed-hash.ts';
import type { JobCall } from '../jobs/job.ts';
import { givenAdministration, listAudit, uniqueId } from '../testing/administration.ts';
import { secretKey, startProduct, type TestClient, type TestReply } from '../testing/start-product.ts';
import { dayMs } from '../time/day.ts';
import { forgetReplies } from './jobs/forget-replies.ts';
import type { KeyedRequest } from './keyed-request.ts';
import { runOnce } from './run-once.ts';

const server = await startProduct();
const { database } = server;
const path = '/admin/v1/ingestion-stores';
const start = server.now;
afterEach(() => {
  server.now = start;
});

const under = (key: string) => ({ headers: { 'Idempotency-Key': key } });
const isReplayed = ({ headers }: TestReply) => headers.get('idempotency-replayed') === 'true';
const countStores = async (client: TestClient) => (await client.get(path)).body.data.length;

const count = z.strictObject({ count: z.number() });
const countReplies = () =>
  database.oneFirst(sql.type(count)`SELECT count(*) AS count FROM core.idempotent_reply`) as Promise<number>;

describe('an Idempotency-Key', () => {
  it('lets one of 1,000 copies at once have an effect; the others get its reply or 409', async () => {
    const { client } = await givenAdministration(server);
    const body = { name: 'Once', currency: 'EUR' };
    const send = () => client.post(path, body, under('copies'));
    const replies = await Promise.all(Array.from({ length: 1_000 }, send));

    const done = replies.filter(({ status }) => status === 201);
    const inFlight = replies.filter(({ status }) => status === 409);
    expect(done.length + inFlight.length).toBe(1_000);
    expect(new Set(done.map(({ text }) => text)).size).toBe(1);
    expect(done.filter((reply) => !isReplayed(reply))).toHaveLength(1);
    for (const { body } of inFlight) expect(body.code).toBe('idempotency_key_in_flight');
    expect(await countStores(client)).toBe(1);
    expect(await listAudit(client, { action: 'ingestion_store.created' })).toHaveLength(1);

    const later = await send();
    expect([later.status, later.text, isReplayed(later)]).toEqual([201, done[0]?.text, true]);
  });

  it('is a 409 while its first request is under way', async () => {
    const { organizationId, client } = await givenAdministration(server);
    const keyHash = keyedHash(secretKey)('idempotency key\nbusy');
    await database.transaction(async (transaction) => {
      const name = `idempotency\n${organizationId}\n${keyHash}`;
      await transaction.query(
        sql.typeAlias('nothing')`SELECT FROM pg_advisory_xact_lock(hashtextextended(${name}, 0))`,
      );
      const reply = await client.post(path, { name: 'Busy', currency: 'EUR' }, under('busy'));
      expect(reply).toMatchObject({ status: 409, body: { code: 'idempotency_key_in_flight' } });
    });
    expect((await client.post(path, { name: 'Busy', currency: 'EUR' }, under('busy'))).status).toBe(201);
  });

  it('refuses another body or address, 422, and changes nothing', async () => {
    const { client } = await givenAdministration(server);
    const body = { name: 'First', currency: 'EUR' };
    expect((await client.post(path, body, under('reused'))).status).toBe(201);
    for (const [address, other] of [
      [path, { ...body, name: 'Second' }],
      [`${path}?mode=test`, body],
      ['/admin/v1/api-keys', { product: 'admin', mode: 'live', name: 'Second', scopes: ['read'] }],
    ] as const) {
      const reply = await client.post(address, other, under('reused'));
      expect(reply).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
    }
    expect(await countStores(client)).toBe(1);
  });

  it('is new again after 24 hours', async () => {
    const { client } = await givenAdministration(server);
    const send = () => client.post(path, { name: 'Daily', currency: 'EUR' }, under('daily'));
    await send();
    server.advance(dayMs - 1);
    expect(isReplayed(await send())).toBe(true);
    server.advance(1);
    expect(isReplayed(await send())).toBe(false);
    expect(await countStores(client)).toBe(2);
    expect(isReplayed(await send())).toBe(true);
  });

  it('keeps no error: the request may be tried again', async () => {
    const { client } = await givenAdministration(server);
    const id = uniqueId('istore');
    await client.post(path, { id, name: 'Taken', currency: 'EUR' });
    const before = await countReplies();
    const other = { id, name: 'Late', currency: 'EUR' };
    for (const [status, body] of [
      [409, other],
      [409, other],
      [400, {}],
      [201, { ...other, mode: 'test' }],
    ] as const) {
      const reply = await client.post(path, body, under('errors'));
      expect([reply.status, isReplayed(reply)]).toEqual([status, false]);
    }
    expect(await countReplies()).toBe(before + 1);
  });

  it('of another organization is another key, and that of the operator too', async () => {
    const [mine, theirs] = [await givenAdministration(server), await givenAdministration(server)];
    const body = { name: 'Same', currency: 'EUR' };
    const [first, second] = [
      await mine.client.post(path, body, under('same')),
      await theirs.client.post(path, body, under('same')),
    ];
    expect([first, second].map((reply) => [reply.status, isReplayed(reply)])).toEqual(Array(2).fill([201, false]));
    expect(second.body.data.organizationId).toBe(theirs.organizationId);
    const made = await server.operator.post('/admin/v1/organizations', { name: 'Same' }, under('same'));
    const again = await server.operator.post('/admin/v1/organizations', { name: 'Same' }, under('same'));
    expect([made.status, isReplayed(made), isReplayed(again), again.text]).toEqual([201, false, true, made.text]);
    const headers = { 'Idempotency-Key': 'same', 'X-Organization-Id': mine.organizationId };
    expect(isReplayed(await server.operator.post(path, body, { headers }))).toBe(true);
  });

  it('keeps neither a secret nor the key: a repeat shows null', async () => {
    const { client } = await givenAdministration(server);
    const order = { product: 'affiliates', mode: 'live', name: 'Shown once', scopes: ['read'] };
    const made = await client.post('/admin/v1/api-keys', order, under('a secret'));
    const again = await client.post('/admin/v1/api-keys', order, under('a secret'));
    expect(made.body.data.key).toMatch(/^sk_live_/);
    expect(again.body).toEqual({ data: { ...made.body.data, key: null } });
    expect(isReplayed(again)).toBe(true);
    const rows = await database.any(sql.type(z.strictObject({ text: z.string() }))`
      SELECT reply::text AS text FROM core.idempotent_reply AS reply
    `);
    for (const { text } of rows) expect(text).not.toMatch(new RegExp(`a secret|${made.body.data.key}`));
  });

  it('replays what would be refused by now', async () => {
    const { client } = await givenAdministration(server);
    const expiresAt = new Date(server.now.getTime() + 60_000).toISOString();
    const order = { product: 'affiliates', mode: 'live', name: 'Brief', scopes: ['read'], expiresAt };
    expect((await client.post('/admin/v1/api-keys', order, under('brief'))).status).toBe(201);
    server.advance(120_000);
    expect((await client.post('/admin/v1/api-keys', order)).status).toBe(400);
    expect((await client.post('/admin/v1/api-keys', order, under('brief'))).status).toBe(201);
  });

  it.each(['', 'x'.repeat(256), 'ü'])('refuses %j for a key, 400', async (key) => {
    const { client } = await givenAdministration(server);
    const reply = await client.post(path, { name: 'Bad', currency: 'EUR' }, under(key));
    expect(reply).toMatchObject({ status: 400, body: { errors: [{ in: 'header' }] } });
    expect(await countStores(client)).toBe(0);
  });
});

describe('runOnce', () => {
  const request = (): KeyedRequest => ({
    ...{ operationId: 'test', tenantId: 'org_run_once', now: server.now },
    keyHash: uniqueId('key'),
    fingerprint: 'same',
    withoutSecrets: (body) => body,
  });

  it('takes back what was done when the transaction fails, and its reply', async () => {
    const keyed = request();
    const failing = runOnce(database, keyed, (bound) =>
      bound.transaction(async () => {
        throw new Error('failed');
      }),
    );
    await expect(failing).rejects.toThrow('failed');
    const { isReplayed } = await runOnce(database, keyed, (bound) => bound.transaction(async () => ({ status: 200 })));
    expect(isReplayed).toBe(false);
    expect(await runOnce(database, keyed, async () => ({ status: 500 }))).toEqual({
      reply: { status: 200 },
      isReplayed: true,
    });
  });

  it('demands one transaction that gives the reply', async () => {
    await expect(runOnce(database, request(), async () => ({ status: 200 }))).rejects.toThrow('opened no transaction');
    const nothing = runOnce(database, request(), (bound) => bound.transaction(async () => undefined as never));
    await expect(nothing).rejects.toThrow('must give its reply');
    const twice = runOnce(database, request(), async (bound) => {
      await bound.transaction(async () => ({ status: 200 }));
      return bound.transaction(async () => ({ status: 200 }));
    });
    await expect(twice).rejects.toThrow('more than one');
  });
});

describe('forgetReplies', () => {
  it('removes the replies whose 24 hours are over, and no others', async () => {
    const { client } = await givenAdministration(server);
    await client.post(path, { name: 'Old', currency: 'EUR' }, under('old'));
    const before = await countReplies();
    server.advance(3 * dayMs);
    await client.post(path, { name: 'New', currency: 'EUR' }, under('new'));
    await forgetReplies({ database, now: server.now } as unknown as JobCall);
    expect(before).toBeGreaterThan(1);
    expect(await countReplies()).toBe(1);
  });
});
