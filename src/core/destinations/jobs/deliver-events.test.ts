import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { givenStore, secondsOf, uniqueEventId } from '../../../ingestion/testing/fixtures.ts';
import { sql } from '../../database/sql.ts';
import {
  deliveriesTo,
  givenDestination,
  refusal,
  runAllJobs,
  startPlatform,
  taken,
} from '../../testing/destinations.ts';
import { runJobs } from '../../testing/run-jobs.ts';
import { expectStatus, startProduct } from '../../testing/start-product.ts';
import { dayMs } from '../../time/day.ts';

const server = await startProduct();
const platform = await startPlatform();

const eventOf = (input: Record<string, unknown> = {}) => ({
  eventName: 'Purchase',
  eventId: uniqueEventId(),
  eventTime: secondsOf(server),
  userData: { email: 'kunde@example.com' },
  ...input,
});

/** A store with a destination, and what one sends and sees of it; the platform begins anew. */
const givenShop = async (input: Record<string, unknown> = {}) => {
  platform.sent = [];
  platform.reply = taken;
  const { organizationId, storeId, client } = await givenStore(server);
  const destination = await givenDestination(server, {
    ...{ organizationId, storeId, baseUrl: platform.baseUrl },
    ...input,
  });
  const headers = { 'X-Organization-Id': organizationId };
  const path = `/admin/v1/destinations/${destination.id}`;
  return {
    destinationId: destination.id as string,
    send: async (events: object[]) => {
      const lines = events.map((event) => JSON.stringify(event)).join('\n');
      const more = { headers: { 'Content-Type': 'application/x-ndjson' } };
      const { body } = expectStatus(200, await client.post('/ingestion/v1/events', lines, more));
      expect(body.at(-1).summary.accepted).toBe(events.length);
    },
    deliveries: (search?: string) => deliveriesTo(server, organizationId, destination.id, search),
    change: async (changes: object) => expectStatus(200, await server.operator.patch(path, changes, { headers })),
    remove: async () => expectStatus(200, await server.operator.delete(path, { headers })),
    statuses: async () => {
      const all: { status: string }[] = await deliveriesTo(server, organizationId, destination.id);
      return Object.fromEntries(
        [...Map.groupBy(all, ({ status }) => status)].map(([status, ofStatus]) => [status, ofStatus.length]),
      );
    },
  };
};

describe('core.deliver_events', () => {
  it('sends 2,500 events in three requests, each event once', async () => {
    const { send } = await givenShop();
    const events = Array.from({ length: 2_500 }, () => eventOf());
    await send(events);
    await runAllJobs(server);
    expect(platform.sent.map(({ body }) => body.data.length)).toEqual([1_000, 1_000, 500]);
    expect(
      platform
        .events()
        .map(({ event_id }) => event_id)
        .toSorted(),
    ).toEqual(events.map(({ eventId }) => eventId).toSorted());
    expect(platform.sent[0]?.path).toBe('/v25.0/1234567890/events?access_token=EAAG%25secret%26token4711');
    expect(platform.sent[0]?.body).not.toHaveProperty('test_event_code');
  });

  it('isolates the one event that has a whole batch refused, and keeps what the platform said of it', async () => {
    const { send, deliveries, statuses } = await givenShop();
    const events = Array.from({ length: 130 }, () => eventOf());
    const bad = events[77]?.eventId;
    platform.reply = (sent) => (sent.text.includes(`${bad}"`) ? refusal : taken(sent));
    await send(events);
    await runAllJobs(server);
    expect(await statuses()).toEqual({ sent: 129, failed: 1 });
    const [failed] = await deliveries('status=failed');
    expect(failed).toMatchObject({ attempts: 1, nextAttemptAt: null, answer: { status: 400, error: null } });
    expect(JSON.parse(failed.answer.body)).toEqual(refusal.body);
    expect(platform.sent.length).toBeLessThan(20);
    expect(
      new Set(platform.sent.filter((sent) => !sent.text.includes(`${bad}"`)).flatMap(({ body }) => body.data)).size,
    ).toBe(129);
  });

  it('sends what says nothing of the customer apart, so that it spoils no other', async () => {
    const { send, statuses } = await givenShop();
    platform.reply = (sent) =>
      sent.body.data.some(({ user_data }: { user_data: object }) => Object.keys(user_data).length === 0)
        ? refusal
        : taken(sent);
    await send([...Array.from({ length: 30 }, () => eventOf({ userData: {} })), eventOf(), eventOf()]);
    await runAllJobs(server);
    expect(await statuses()).toEqual({ sent: 2, failed: 30 });
    expect(platform.sent.map(({ body }) => body.data.length)).toEqual([2, 30]);
  });

  it('does not halve a batch that is refused for its access token', async () => {
    const { send, statuses } = await givenShop();
    platform.reply = () => ({ status: 400, body: { error: { message: 'Invalid OAuth access token', code: 190 } } });
    await send(Array.from({ length: 20 }, () => eventOf()));
    await runAllJobs(server);
    expect(await statuses()).toEqual({ failed: 20 });
    expect(platform.sent).toHaveLength(1);
  });

  it.each([
    [429, {}],
    [500, {}],
    [503, {}],
  ])('tries again after %i, later each time, and sends then', async (status) => {
    const { send, deliveries } = await givenShop();
    platform.reply = () => ({ status, body: { error: { message: 'Later' } } });
    await send([eventOf()]);
    await runAllJobs(server);
    const [waiting] = await deliveries();
    expect(waiting).toMatchObject({ status: 'pending', attempts: 1, answer: { status, error: null } });
    expect(new Date(waiting.nextAttemptAt).getTime() - server.now.getTime()).toBe(5_000);
    server.advance(4_000);
    await runAllJobs(server);
    expect(platform.sent).toHaveLength(1);
    server.advance(2_000);
    await runAllJobs(server);
    expect(platform.sent).toHaveLength(2);
    platform.reply = taken;
    server.advance(67_000);
    await runAllJobs(server);
    expect(await deliveries()).toMatchObject([
      { status: 'sent', attempts: 3, answer: { status: 200 }, nextAttemptAt: null },
    ]);
  });

  it('waits as long as the platform asks for', async () => {
    const { send, deliveries } = await givenShop();
    platform.reply = () => ({ status: 429, headers: { 'Retry-After': '120' } });
    await send([eventOf()]);
    await runAllJobs(server);
    const [{ nextAttemptAt }] = await deliveries();
    expect(new Date(nextAttemptAt).getTime() - server.now.getTime()).toBe(120_000);
    platform.reply = taken;
    server.advance(121_000);
    await runAllJobs(server);
    expect(platform.sent).toHaveLength(2);
  });

  it('does not try again after another 4xx', async () => {
    const { send, statuses } = await givenShop();
    platform.reply = () => refusal;
    await send([eventOf()]);
    await runAllJobs(server);
    server.advance(dayMs);
    await runAllJobs(server);
    expect(await statuses()).toEqual({ failed: 1 });
    expect(platform.sent).toHaveLength(1);
  });

  it('tries for some three days where nobody answers, then gives up', async () => {
    const { send, deliveries } = await givenShop({ baseUrl: 'http://127.0.0.1:9999' });
    await send([eventOf()]);
    for (let quarters = 0; quarters < 26; quarters++) {
      await runAllJobs(server);
      server.advance(dayMs / 4 + 1_000);
    }
    expect(await deliveries()).toMatchObject([
      { status: 'failed', attempts: 11, answer: { status: null, body: null, error: 'The connection was refused' } },
    ]);
  });

  it('gives up what became too old for the platform without sending it', async () => {
    const { send, deliveries, change } = await givenShop();
    await send([eventOf()]);
    await change({ isEnabled: false });
    await runAllJobs(server);
    expect(await deliveries()).toMatchObject([{ status: 'pending', attempts: 0 }]);
    server.advance(7 * dayMs + 1_000);
    await change({ isEnabled: true });
    await runAllJobs(server);
    expect(await deliveries()).toMatchObject([
      { status: 'failed', answer: { error: 'The event became too old for the platform before it could be sent' } },
    ]);
    expect(platform.sent).toEqual([]);
  });

  it('sends what waited when a destination is switched on again', async () => {
    const { send, statuses, change } = await givenShop();
    await send([eventOf()]);
    await change({ isEnabled: false });
    await runAllJobs(server);
    await change({ isEnabled: true });
    await runAllJobs(server);
    expect(await statuses()).toEqual({ sent: 1 });
  });

  it('gives up everything for a destination that was deleted', async () => {
    const { send, remove, destinationId } = await givenShop();
    await send([eventOf(), eventOf({ userData: { clientIpAddress: '198.51.100.77' } })]);
    const row = z.strictObject({
      ...{ status: z.string(), is_empty: z.boolean(), next_attempt_at: z.date().nullable() },
      answer: z.unknown(),
    });
    const rows = () =>
      server.database.any(sql.type(row)`
        SELECT status, unhashed IS NULL AS is_empty, next_attempt_at, answer
        FROM core.delivery
        WHERE destination_id = ${destinationId}
      `);
    expect(await rows()).toMatchObject(Array(2).fill({ status: 'pending', is_empty: false }));
    await remove();
    await runAllJobs(server);
    expect(platform.sent).toEqual([]);
    const answer = { status: null, body: null, error: 'The destination was deleted' };
    expect(await rows()).toEqual(Array(2).fill({ status: 'failed', is_empty: true, next_attempt_at: null, answer }));
  });

  it('sends nothing twice when several workers are at it', async () => {
    const { send, statuses } = await givenShop();
    const events = Array.from({ length: 150 }, () => eventOf());
    for (const event of events) await send([event]);
    await Promise.all(Array.from({ length: 4 }, () => runJobs(server)));
    await runAllJobs(server);
    expect(await statuses()).toEqual({ sent: 150 });
    expect(
      platform
        .events()
        .map(({ event_id }) => event_id)
        .toSorted(),
    ).toEqual(events.map(({ eventId }) => eventId).toSorted());
  });

  it('sends again what a killed worker had in hand, and no more than that', async () => {
    const { send, statuses, change } = await givenShop();
    const killed = Promise.withResolvers<void>();
    platform.reply = async (sent) => {
      await killed.promise;
      return taken(sent);
    };
    await send(Array.from({ length: 1_300 }, () => eventOf()));
    const lost = runJobs(server);
    while (platform.sent.length === 0) await setImmediate();
    platform.reply = taken;
    await change({ isEnabled: true });
    await runAllJobs(server);
    expect(platform.sent.map(({ body }) => body.data.length)).toEqual([1_000, 300]);
    server.advance(46_000);
    await runAllJobs(server);
    expect(platform.sent.map(({ body }) => body.data.length)).toEqual([1_000, 300, 1_000]);
    expect(platform.sent[2]?.text === platform.sent[0]?.text).toBe(true);
    killed.resolve();
    await lost;
    expect(await statuses()).toEqual({ sent: 200 });
    await runAllJobs(server);
    expect(platform.sent).toHaveLength(3);
  });

  it('waits until the moment that the platform names', async () => {
    const { send, deliveries } = await givenShop();
    const until = new Date(Math.ceil(server.now.getTime() / 1_000) * 1_000 + 240_000);
    platform.reply = () => ({ status: 503, headers: { 'Retry-After': until.toUTCString() } });
    await send([eventOf()]);
    await runAllJobs(server);
    const [{ nextAttemptAt }] = await deliveries();
    const waitedMs = new Date(nextAttemptAt).getTime() - until.getTime();
    expect(Math.abs(waitedMs)).toBeLessThan(5_000);
  });

  it('keeps nothing of what was sent unhashed, though the platform repeats it', async () => {
    const { send, deliveries } = await givenShop();
    platform.reply = ({ body }) => ({ ...refusal, body: { error: { message: 'Bad', event: body.data[0] } } });
    const clientUserAgent = `Mozilla/5.0 ${uniqueEventId()}`;
    await send([eventOf({ userData: { clientIpAddress: '198.51.100.77', clientUserAgent } })]);
    await runAllJobs(server);
    const [{ answer }] = await deliveries();
    expect(platform.events()[0].user_data).toEqual({
      client_ip_address: '198.51.100.77',
      client_user_agent: clientUserAgent,
    });
    expect(JSON.parse(answer.body).error.event.user_data).toEqual({ client_ip_address: '…', client_user_agent: '…' });
  });
});
