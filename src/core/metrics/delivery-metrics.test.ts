import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { givenStore, secondsOf, uniqueEventId } from '../../ingestion/testing/fixtures.ts';
import { givenDestination, refusal, runAllJobs, startPlatform, taken } from '../testing/destinations.ts';
import { runJobs } from '../testing/run-jobs.ts';
import { expectStatus, startProduct } from '../testing/start-product.ts';
import { givenListening } from '../webhooks/testing/fixtures.ts';
import { answering, startReceiver } from '../webhooks/testing/receiver.ts';

const server = await startProduct();
const platform = await startPlatform();
const receiver = await startReceiver();
afterAll(() => receiver.stop());

const counted = async (): Promise<Record<string, number>> => {
  const text = await (await fetch(`${server.origin}/metrics`)).text();
  const lines = text
    .split('\n')
    .filter((line) => /^tributary_(deliveries_total|delivery_attempt_duration_seconds_count)/.test(line));
  return Object.fromEntries(lines.map((line) => line.split(' ')).map(([name, value]) => [name, Number(value)]));
};
const attempts = (kind: string, outcome: string) =>
  `tributary_delivery_attempt_duration_seconds_count{kind="${kind}",outcome="${outcome}"}`;
const ended = (kind: string, status: string) => `tributary_deliveries_total{kind="${kind}",status="${status}"}`;

describe('the deliveries in /metrics', () => {
  beforeEach(() => server.deliveryMetrics.registry.resetMetrics());

  it('tell of webhooks what came of each attempt, and how each delivery ended', async () => {
    const { happen } = await givenListening(server, { url: receiver.url });
    await happen();
    await runJobs(server);
    expect(await counted()).toEqual({ [attempts('webhook', 'accepted')]: 1, [ended('webhook', 'sent')]: 1 });

    receiver.answers(answering(500));
    await happen();
    await runJobs(server);
    receiver.answers(answering(410));
    await happen();
    await runJobs(server);
    expect(await counted()).toEqual({
      [attempts('webhook', 'accepted')]: 1,
      [attempts('webhook', 'failed')]: 1,
      [attempts('webhook', 'gone')]: 1,
      [ended('webhook', 'sent')]: 1,
      [ended('webhook', 'failed')]: 1,
    });

    // What waits for an endpoint that is disabled by now is given up without an attempt.
    server.advance(60_000);
    await runAllJobs(server);
    expect((await counted())[ended('webhook', 'failed')]).toBe(2);
    expect((await counted())[attempts('webhook', 'failed')]).toBe(1);
  });

  it('tell of ad platforms what came of each request, and how each delivery ended', async () => {
    const { organizationId, storeId, client } = await givenStore(server);
    await givenDestination(server, { organizationId, storeId, baseUrl: platform.baseUrl });
    const send = async (count: number) => {
      const userData = { email: 'kunde@example.com' };
      const events = Array.from({ length: count }, () => ({
        ...{ eventName: 'Purchase', eventId: uniqueEventId(), eventTime: secondsOf(server), userData },
      }));
      expectStatus(200, await client.post('/ingestion/v1/events', events));
      await runAllJobs(server);
    };
    platform.reply = taken;
    await send(3);
    expect(await counted()).toEqual({ [attempts('destination', 'accepted')]: 1, [ended('destination', 'sent')]: 3 });

    platform.reply = () => refusal;
    await send(1);
    platform.reply = () => ({ status: 503 });
    await send(1);
    expect(await counted()).toEqual({
      [attempts('destination', 'accepted')]: 1,
      [attempts('destination', 'refused')]: 1,
      [attempts('destination', 'later')]: 1,
      [ended('destination', 'sent')]: 3,
      [ended('destination', 'failed')]: 1,
    });
  });
});
