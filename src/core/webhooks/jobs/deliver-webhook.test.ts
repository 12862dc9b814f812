import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../../database/sql.ts';
import { announce } from '../../events/announce.ts';
import { runJobs } from '../../testing/run-jobs.ts';
import { startProduct } from '../../testing/start-product.ts';
import { givenListening, givenWebhookEndpoint } from '../testing/fixtures.ts';
import { answering, type Receiver, startReceiver } from '../testing/receiver.ts';

const day = 24 * 60 * 60 * 1_000;
const server = await startProduct();
const { database } = server;

const nextAttemptAt = async (id: string): Promise<Date | null> => {
  const row = z.strictObject({ next_attempt_at: z.date().nullable() });
  const found = await database.one(sql.type(row)`SELECT next_attempt_at FROM core.webhook_delivery WHERE id = ${id}`);
  return found.next_attempt_at;
};

/** Verifiers look at the real clock. */
const verifies = (secret: string, { headers, body }: Receiver['received'][number]): boolean => {
  try {
    new Webhook(secret).verify(body, headers as Record<string, string>);
    return true;
  } catch {
    return false;
  }
};

describe('deliverWebhook', () => {
  let receiver: Receiver;
  beforeAll(async () => {
    receiver = await startReceiver();
  });
  afterAll(() => receiver.stop());
  beforeEach(() => {
    server.now = new Date();
    receiver.received.length = 0;
    receiver.answers(answering(204));
  });
  const given = (input: Record<string, unknown> = {}) => givenListening(server, { url: receiver.url, ...input });

  it('sends what happened, signed so that the verifier of the library accepts it, and logs the answer', async () => {
    receiver.answers(answering(200, {}, 'thank you'));
    const { endpoint, happen, deliveries, delivery } = await given();
    await happen({ id: 'conv_1', text: 'ä “quoted” \u{1f600}' });
    await runJobs(server);
    const [sent] = receiver.received;
    expect(sent && verifies(endpoint.secret, sent)).toBe(true);
    expect(sent?.headers).toMatchObject({ 'content-type': 'application/json', 'user-agent': 'Tributary-Webhooks/1' });
    const [{ id, eventId }] = await deliveries();
    expect(sent?.headers['webhook-id']).toBe(eventId);
    expect(await delivery(id)).toMatchObject({
      ...{ status: 'sent', attempts: 1, nextAttemptAt: null, payload: sent?.body },
      log: [{ number: 1, status: 200, error: null, durationMs: expect.any(Number), reply: 'thank you' }],
    });
  });

  it('sends to those who want the event and are enabled, of this product and data set', async () => {
    const { client, happen } = await given();
    const other = { url: receiver.url.replace('hooks', 'other') };
    for (const input of [
      { events: ['affiliate.created'] },
      { product: 'attribution', events: ['*'] },
      { mode: 'test' },
    ])
      await givenWebhookEndpoint(client, { ...other, ...input });
    const disabled = await givenWebhookEndpoint(client, other);
    await client.patch(`/admin/v1/webhook-endpoints/${disabled.id}`, { isEnabled: false });
    await givenWebhookEndpoint(client, { url: receiver.url, events: ['*'] });
    await happen();
    await runJobs(server);
    expect(receiver.received).toHaveLength(2);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });

  it('keeps the schedule to its end, with one id and one body', async () => {
    receiver.answers(
      (response, nth) => void response.writeHead([302, 404, 500][nth % 3] as number, { Location: '/' }).end(),
    );
    const { happen, deliveries, delivery } = await given();
    await happen({ id: 'conv_2' });
    const [{ id }] = await deliveries();
    const delaysMs: number[] = [];
    for (let attempt = 1; attempt <= 10; attempt++) {
      await runJobs(server);
      expect(receiver.received).toHaveLength(attempt);
      const next = await nextAttemptAt(id);
      if (!next) break;
      delaysMs.push(next.getTime() - server.now.getTime());
      server.now = new Date(next.getTime() - 1);
      expect(await runJobs(server)).toBe(0);
      server.now = next;
    }
    const schedule = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];
    expect(delaysMs).toHaveLength(schedule.length);
    for (const [index, seconds] of schedule.entries()) {
      expect(delaysMs[index]).toBeGreaterThanOrEqual(seconds * 1_000);
      expect(delaysMs[index]).toBeLessThanOrEqual(seconds * 1_100);
    }
    expect(new Set(receiver.received.map(({ headers, body }) => `${headers['webhook-id']} ${body}`)).size).toBe(1);
    expect(await delivery(id)).toMatchObject({ status: 'failed', attempts: 10, log: { length: 10 } });
  });

  it('stops trying once it was taken', async () => {
    receiver.answers((response, nth) => void response.writeHead(nth < 3 ? 500 : 202).end());
    const { happen, deliveries, delivery, seen } = await given();
    await happen();
    const [{ id }] = await deliveries();
    for (let attempt = 1; attempt <= 5; attempt++) {
      await runJobs(server);
      server.now = (await nextAttemptAt(id)) ?? new Date(server.now.getTime() + day);
    }
    expect(receiver.received).toHaveLength(3);
    expect((await delivery(id)).log.map(({ status }: { status: number }) => status)).toEqual([500, 500, 202]);
    expect((await seen()).failingSince).toBeNull();
  });

  it('waits as long as a 503 asks for', async () => {
    receiver.answers(answering(503, { 'Retry-After': '3600' }));
    const { happen, deliveries } = await given();
    await happen();
    await runJobs(server);
    const [{ id }] = await deliveries();
    const waitMs = Number(await nextAttemptAt(id)) - server.now.getTime();
    expect(waitMs).toBeGreaterThanOrEqual(3_600_000);
    expect(waitMs).toBeLessThan(3_601_000);
  });

  it('keeps the first kilobyte of a reply, whatever is in it', async () => {
    receiver.answers(
      (response) => void response.writeHead(500).end(Buffer.concat([Buffer.of(0, 255), Buffer.alloc(5_000, 'x')])),
    );
    const { happen, deliveries, delivery } = await given();
    await happen();
    await runJobs(server);
    const [{ id }] = await deliveries();
    expect((await delivery(id)).log[0].reply).toBe(`\u{fffd}\u{fffd}${'x'.repeat(1_022)}`);
  });

  it('says why there was no answer', async () => {
    receiver.answers((response) => void response.socket?.destroy());
    const { happen, deliveries, delivery } = await given();
    await happen();
    await runJobs(server);
    const [{ id }] = await deliveries();
    expect((await delivery(id)).log).toMatchObject([
      { status: null, error: 'The connection was closed before there was an answer', reply: null },
    ]);
  });

  it('disables an endpoint that answers 410, gives up what waits for it, and tells of it', async () => {
    receiver.answers(answering(410));
    const { client, endpoint, happen, deliveries, seen } = await given();
    const watching = await startReceiver();
    const watcher = await givenWebhookEndpoint(client, {
      ...{ url: watching.url, product: 'admin', events: ['webhook_endpoint.disabled'] },
    });
    for (let nth = 0; nth < 10; nth++) await happen();
    await runJobs(server);
    await runJobs(server);
    await watching.stop();
    expect(receiver.received).toHaveLength(8); // the first batch
    expect(await seen()).toMatchObject({ isEnabled: false, disabledReason: 'gone' });
    const statuses = (await deliveries()).map(({ status }: { status: string }) => status);
    expect(statuses).toEqual(Array.from({ length: 10 }, () => 'failed'));
    expect(watching.received.map(({ body }) => JSON.parse(body))).toMatchObject([
      { event: 'webhook_endpoint.disabled', data: { id: endpoint.id, url: receiver.url, reason: 'gone' } },
    ]);
    expect(watching.received[0] && verifies(watcher.secret, watching.received[0])).toBe(true);
  });

  it('disables an endpoint after five days of nothing but failures, not a moment before', async () => {
    receiver.answers(answering(500));
    const { happen, seen } = await given();
    await happen();
    await runJobs(server);
    const failingSince = server.now;
    for (const [afterMs, isEnabled] of [
      [5 * day - 1, true],
      [5 * day, false],
    ] as const) {
      server.now = new Date(failingSince.getTime() + afterMs);
      await happen();
      await runJobs(server);
      expect(await seen()).toMatchObject({ isEnabled });
    }
    expect(await seen()).toMatchObject({ disabledReason: 'failing' });
  });

  it('starts counting the five days anew after a success', async () => {
    const { happen, seen } = await given();
    for (const [status, days] of [
      [500, 0],
      [204, 4],
      [500, 4.5],
      [500, 9],
    ] as const) {
      receiver.answers(answering(status));
      server.now = new Date(Date.now() + days * day);
      await happen();
      await runJobs(server);
      expect(await seen()).toMatchObject({ isEnabled: true });
    }
  });

  it('signs with both secrets during a rotation and with the new one alone afterwards', async () => {
    const { client, endpoint, happen } = await given();
    const path = `/admin/v1/webhook-endpoints/${endpoint.id}/rotate-secret`;
    const rotated = (await client.post(path, { previousExpiresInHours: 1 })).body.data;
    await happen();
    await runJobs(server);
    const [during] = receiver.received;
    expect(during && [endpoint, rotated].map(({ secret }) => verifies(secret, during))).toEqual([true, true]);
    expect(during?.headers['webhook-signature']?.toString().split(' ')).toHaveLength(2);

    const last = (await client.post(path, { previousExpiresInHours: 0 })).body.data;
    await happen();
    await runJobs(server);
    const [, after] = receiver.received;
    expect(after && [endpoint, rotated, last].map(({ secret }) => verifies(secret, after))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('gives up what waited for an endpoint that was disabled, without sending it', async () => {
    const { client, endpoint, happen, deliveries } = await given();
    await happen();
    await client.patch(`/admin/v1/webhook-endpoints/${endpoint.id}`, { isEnabled: false });
    await runJobs(server);
    expect(receiver.received).toEqual([]);
    expect(await deliveries()).toMatchObject([{ status: 'failed', attempts: 0 }]);
  });

  it('leaves no job behind for an endpoint that was deleted', async () => {
    const { client, endpoint, happen } = await given();
    await happen();
    await client.delete(`/admin/v1/webhook-endpoints/${endpoint.id}`);
    await runJobs(server);
    server.advance(day);
    expect(await runJobs(server)).toBe(0);
    expect(receiver.received).toEqual([]);
  });

  it('counts a secret that cannot be read as a failure', async () => {
    const { endpoint, happen, deliveries, delivery } = await given();
    await database.query(sql.typeAlias('nothing')`
      UPDATE core.webhook_secret SET secret = 'v1.AAAA' WHERE endpoint_id = ${endpoint.id}
    `);
    await happen();
    await runJobs(server);
    const [{ id }] = await deliveries();
    expect(await delivery(id)).toMatchObject({
      status: 'pending',
      log: [{ error: expect.stringMatching('rotate it') }],
    });
    expect(receiver.received).toEqual([]);
  });

  it('tells nobody of what was taken back', async () => {
    const { organizationId } = await given();
    await database
      .transaction(async (transaction) => {
        const told = { tenantId: organizationId, product: 'affiliates', type: 'conversion.created', now: server.now };
        await announce(transaction, { ...told, subjectId: 'conv_1', payload: {} });
        throw new Error('taken back');
      })
      .catch(() => {});
    await runJobs(server);
    expect(receiver.received).toEqual([]);
  });
});
