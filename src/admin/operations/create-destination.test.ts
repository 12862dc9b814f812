import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';
import { listAudit, mistakesOf } from '../../core/testing/administration.ts';
import { credentials } from '../../core/testing/destinations.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenDestinationStore, path } from '../testing/destinations.ts';

const server = await startProduct();
const hint = { pixelId: credentials.pixelId, accessToken: '…4711' };

describe('createDestination', () => {
  it('makes one of what is needed, enabled, 201', async () => {
    const { client, order, storeId } = await givenDestinationStore(server);
    const { status, body, text } = await client.post(path, order);
    expect(status).toBe(201);
    expect(body.data).toEqual({
      id: expect.stringMatching(/^dest_/),
      ...{ product: 'attribution', storeId, platform: 'meta', credentials: hint },
      ...{ baseUrl: null, isEnabled: true, testEventCode: null, createdAt: '2026-11-21T12:00:00Z' },
    });
    expect(text).not.toContain(credentials.accessToken);
  });

  it('makes one of everything, 201', async () => {
    const { client, order } = await givenDestinationStore(server);
    const more = { mode: 'live', baseUrl: 'https://capi.example.com/x/', isEnabled: false, testEventCode: 'TEST1' };
    const { status, body } = await client.post(path, { ...order, ...more });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      baseUrl: 'https://capi.example.com/x',
      isEnabled: false,
      testEventCode: 'TEST1',
    });
  });

  it('makes one for a store of the ingestion API, 201', async () => {
    const { client, order } = await givenDestinationStore(server);
    const { body } = await client.post('/admin/v1/ingestion-stores', { name: 'Shop', currency: 'EUR' });
    const given = { ...order, product: 'ingestion', storeId: body.data.id };
    expect((await client.post(path, given)).body.data).toMatchObject({ product: 'ingestion', storeId: body.data.id });
  });

  it('keeps the access token encrypted and in no other place', async () => {
    const { client, order } = await givenDestinationStore(server);
    const accessToken = 'EAAGverySecretIndeed0815';
    await client.post(path, { ...order, credentials: { ...credentials, accessToken } });
    const row = z.strictObject({ text: z.string() });
    const rows = await server.database.any(sql.type(row)`
      SELECT row::text AS text FROM core.destination AS row
      UNION ALL SELECT row::text FROM core.audit_entry AS row
    `);
    expect(rows.length).toBeGreaterThan(1);
    for (const { text } of rows) expect(text).not.toContain(accessToken);
  });

  it('writes it into the audit log without its secret', async () => {
    const { client, order, storeId, organizationId } = await givenDestinationStore(server);
    const { body } = await client.post(path, order);
    const [entry] = await listAudit(client, { action: 'destination.created' });
    expect(entry).toMatchObject({ organizationId, target: { type: 'destination', id: body.data.id } });
    expect(entry.changes).toMatchObject({
      storeId: { from: null, to: storeId },
      credentials: { from: null, to: hint },
      isEnabled: { from: null, to: true },
    });
  });

  it('makes one for one Idempotency-Key; neither the reply that is kept nor the repeat holds the access token', async () => {
    const { client, order } = await givenDestinationStore(server);
    const accessToken = 'EAAGaskedForTwice4711';
    const input = { ...order, credentials: { ...credentials, accessToken } };
    const send = (more = {}) => client.post(path, { ...input, ...more }, { headers: { 'Idempotency-Key': 'once' } });
    const [first, again] = [await send(), await send()];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(first.headers.get('idempotency-replayed')).toBeNull();
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.text).toBe(first.text);
    expect(first.body.data.credentials.accessToken).toBe('…4711');
    const another = await send({ isEnabled: false });
    expect([another.status, another.body.code]).toEqual([422, 'idempotency_key_reused']);
    expect((await client.get(path)).body.data).toEqual([first.body.data]);
    const kept = await server.database.any(sql.type(z.strictObject({ text: z.string() }))`
      SELECT reply::text AS text FROM core.idempotent_reply AS reply WHERE reply::text LIKE '%' || ${first.body.data.id} || '%'
    `);
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain(accessToken);
  });

  it('does not know a store that is nobody’s, another organization’s, another product’s or a test one, 404', async () => {
    const [mine, other] = [await givenDestinationStore(server), await givenDestinationStore(server)];
    const wrong = [{ storeId: 'store_nobody' }, { storeId: other.storeId }, { product: 'ingestion' }];
    for (const input of wrong) {
      const { status, body } = await mine.client.post(path, { ...mine.order, ...input });
      expect(status).toBe(404);
      expect(body.detail).toBe(`Store '${input.storeId ?? mine.storeId}' does not exist`);
    }
  });

  it.each([
    [{ mode: 'test' }, 'body mode: Must be one of: live'],
    [{ product: 'affiliates' }, 'body product: Must be one of: attribution, ingestion'],
    [{ platform: 'tiktok' }, 'body platform: Must be one of: meta'],
    [{ credentials: { pixelId: '12' } }, 'body credentials.accessToken: Required'],
    [{ credentials: { ...credentials, pixelId: '../x' } }, /^body credentials\.pixelId: /],
    [{ credentials: { ...credentials, accessToken: 'with space' } }, /^body credentials\.accessToken: /],
    [{ baseUrl: 'ftp://example.com' }, /^body baseUrl: /],
    [{ baseUrl: 'https://user:secret@example.com' }, 'body baseUrl: Must not contain a user name or password'],
    [{ baseUrl: 'https://example.com:22' }, 'body baseUrl: The port must be 80, 443 or above 1023'],
  ])('refuses %j, 400', async (input, mistake) => {
    const { client, order } = await givenDestinationStore(server);
    const { status, mistakes } = mistakesOf(await client.post(path, { ...order, ...input }));
    expect(status).toBe(400);
    expect(mistakes).toEqual([typeof mistake === 'string' ? mistake : expect.stringMatching(mistake)]);
  });

  it('refuses a key that may only read, 403', async () => {
    const { order, organizationId } = await givenDestinationStore(server);
    const key = await server.givenKey({ organizationId, product: 'admin', scopes: ['read'] });
    expect((await server.client(key).post(path, order)).status).toBe(403);
  });
});

describe('createDestination where private addresses are refused', async () => {
  const strict = await startProduct({ outboundPrivate: 'refuse' });

  it.each([
    ['http://capi.example.com', 'body baseUrl: Must begin with https://'],
    ['https://127.0.0.1:8443', 'body baseUrl: Must lead to a public address'],
    ['https://169.254.169.254', 'body baseUrl: Must lead to a public address'],
    ['https://[::1]', 'body baseUrl: Must lead to a public address'],
  ])('refuses the address %s, 400', async (baseUrl, mistake) => {
    const { client, order } = await givenDestinationStore(strict);
    expect(mistakesOf(await client.post(path, { ...order, baseUrl }))).toMatchObject({
      status: 400,
      mistakes: [mistake],
    });
  });

  it('sends nothing to a name that leads to one', async () => {
    const { client, order } = await givenDestinationStore(strict);
    const more = { baseUrl: 'https://localhost:8443', testEventCode: 'TEST1' };
    const { body } = await client.post(path, { ...order, ...more });
    const reply = await client.post(`${path}/${body.data.id}/test`, undefined);
    expect(reply.body.data).toMatchObject({
      isAccepted: false,
      answer: { status: null, body: null, error: 'The host name leads to no public address' },
    });
  });
});
