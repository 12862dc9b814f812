import { describe, expect, it } from 'vitest';
import { sql } from '../../core/database/sql.ts';
import { listAudit } from '../../core/testing/administration.ts';
import { refusal, startPlatform, taken } from '../../core/testing/destinations.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenDestinationStore, path } from '../testing/destinations.ts';

const server = await startProduct();
const platform = await startPlatform();

const givenTestable = async (input: Record<string, unknown> = {}) => {
  platform.sent = [];
  const shop = await givenDestinationStore(server);
  const { id } = await shop.given({ baseUrl: platform.baseUrl, testEventCode: 'TEST123', ...input });
  const test = (headers: Record<string, string> = {}) => shop.client.post(`${path}/${id}/test`, undefined, { headers });
  return { ...shop, id, test };
};

describe('testDestination', () => {
  it('sends one event with the test code, also while it is disabled, and shows the answer, 200', async () => {
    const { test, id, client } = await givenTestable({ isEnabled: false });
    platform.reply = taken;
    const { status, body } = await test();
    expect(status).toBe(200);
    expect(body.data).toEqual({
      ...{ isAccepted: true, eventId: platform.events()[0].event_id },
      answer: { status: 200, body: '{"events_received":1,"messages":[],"fbtrace_id":"Trace"}', error: null },
    });
    expect(platform.sent.map(({ body: sent }) => sent)).toMatchObject([
      { data: [{ event_name: 'PageView', event_time: 1_795_262_400 }], test_event_code: 'TEST123' },
    ]);
    expect((await client.get(`${path}/${id}/deliveries`)).body.data).toEqual([]);
    expect(await listAudit(client, { action: 'destination.tested' })).toMatchObject([{ target: { id } }]);
  });

  it('shows why the platform refused it, 200', async () => {
    const { test } = await givenTestable();
    platform.reply = () => refusal;
    const { body } = await test();
    expect(body.data).toMatchObject({ isAccepted: false, answer: { status: 400, error: null } });
    expect(JSON.parse(body.data.answer.body)).toEqual(refusal.body);
  });

  it('shows why there was no answer, 200', async () => {
    const { test } = await givenTestable({ baseUrl: 'http://127.0.0.1:9999' });
    const { body } = await test();
    expect(body.data.answer).toEqual({ status: null, body: null, error: 'The connection was refused' });
  });

  it('shows that credentials cannot be read, 200', async () => {
    const { test, id } = await givenTestable();
    await server.database.query(
      sql.typeAlias('nothing')`UPDATE core.destination SET credentials = 'v1.AAAA' WHERE id = ${id}`,
    );
    const { body } = await test();
    expect(body.data.answer.error).toBe('The credentials cannot be read: they were stored under another SECRET_KEY');
    expect(platform.sent).toEqual([]);
  });

  it('sends nothing again with the same Idempotency-Key, 200', async () => {
    const { test, id, client } = await givenTestable();
    platform.reply = () => refusal;
    const first = await test({ 'Idempotency-Key': 'once' });
    platform.reply = taken;
    const again = await test({ 'Idempotency-Key': 'once' });
    expect([again.status, again.text]).toEqual([200, first.text]);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(platform.sent).toHaveLength(1);
    expect(await listAudit(client, { action: 'destination.tested' })).toMatchObject([{ target: { id } }]);
  });

  it('has one reply and one entry of the audit log for copies that are sent at once', async () => {
    const { test, client } = await givenTestable();
    platform.reply = taken;
    const replies = await Promise.all(Array.from({ length: 4 }, () => test({ 'Idempotency-Key': 'at once' })));
    const done = replies.filter(({ status }) => status === 200);
    for (const { status } of replies) expect([200, 409]).toContain(status);
    expect(new Set(done.map(({ text }) => text)).size).toBe(1);
    expect(await listAudit(client, { action: 'destination.tested' })).toHaveLength(1);
  });

  it('refuses without a test code, since the platform would count the event, 409', async () => {
    const { test, id } = await givenTestable({ testEventCode: null });
    const { status, body } = await test();
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'conflict', detail: `Destination '${id}' has no testEventCode` });
    expect(platform.sent).toEqual([]);
  });

  it('hides one of another organization, 404', async () => {
    const [mine, other] = [await givenDestinationStore(server), await givenTestable()];
    expect((await mine.client.post(`${path}/${other.id}/test`, undefined)).status).toBe(404);
  });
});
