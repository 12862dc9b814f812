import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { application } from '../../application.ts';
import { freePort } from '../database/postmaster.ts';
import { listen } from '../http/server.ts';
import { createLog } from '../logs/log.ts';
import { eventually } from '../testing/child-server.ts';
import { redisProgram, startRedis } from '../testing/redis-server.ts';
import { secretKey, startProduct } from '../testing/start-product.ts';
import { limitNotice } from './limit-notice.ts';
import { type LimitStore, openLimitStore } from './limit-store.ts';

const server = await startProduct();
const path = '/affiliates/v1/offers';
const said: string[] = [];
const log = { info: (line: string) => void said.push(line), warn: (line: string) => void said.push(line) };

const stops: (() => unknown)[] = [];
afterAll(async () => {
  for (const stop of stops) await stop();
});

/** One more machine on the database of the test, with the store at that address. */
const startMachine = async (redisUrl: string) => {
  const limitStore = openLimitStore(redisUrl, log as unknown as Parameters<typeof openLimitStore>[1]);
  const handle = await application({
    configuration: { publicOrigin: undefined, rateLimits: 'on', requireHttps: false, trustedProxies: ['127.0.0.1'] },
    secrets: { adminToken: server.adminToken, secretKey },
    ...{ database: server.database, clock: () => server.now, log: createLog('silent'), limitStore },
  });
  const running = await listen(handle, { host: '127.0.0.1', port: 0 });
  stops.push(() => limitStore.stop(), running.stop);
  const origin = `http://127.0.0.1:${running.port}`;
  const uncounted = async () => {
    const text = await (await fetch(`${origin}/metrics`)).text();
    return Number(text.match(/^tributary_rate_limit_errors_total (\d+)$/m)?.[1]);
  };
  const get = async (key: string, headers: Record<string, string> = {}) => {
    const reply = await fetch(origin + path, { headers: { Authorization: `Bearer ${key}`, ...headers } });
    await reply.text();
    const remaining = Number(reply.headers.get('x-ratelimit-remaining'));
    return { status: reply.status, remaining };
  };
  return { limitStore, get, uncounted };
};

const givenKey = async (rateLimit: Parameters<typeof server.givenKey>[0]['rateLimit']) =>
  server.givenKey({
    organizationId: await server.givenOrganization(),
    product: 'affiliates',
    ...(rateLimit && { rateLimit }),
  });

describe.skipIf(!redisProgram)('limits in a Redis or Valkey server', async () => {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let redis: ChildProcess;
  let machines: Awaited<ReturnType<typeof startMachine>>[];
  const [first, second] = [() => machines[0] as (typeof machines)[0], () => machines[1] as (typeof machines)[0]];
  const ready = ({ limitStore }: { limitStore: LimitStore }) => limitStore.answersWithin(10_000);
  const kill = async () => {
    if (redis.exitCode !== null || redis.signalCode !== null) return;
    redis.removeAllListeners('exit');
    redis.kill('SIGKILL');
    await once(redis, 'exit');
  };

  beforeAll(async () => {
    redis = await startRedis(port);
    machines = [await startMachine(url), await startMachine(url)];
    for (const machine of machines) expect(await ready(machine)).toBe(true);
  });
  afterEach(async () => {
    redis.kill('SIGCONT');
    await kill();
    redis = await startRedis(port);
    for (const machine of machines) await ready(machine);
  });
  afterAll(() => kill());

  it('are shared by two servers', async () => {
    const key = await givenKey({ perMinute: 10 });
    const replies = [];
    for (let index = 0; index < 12; index++) replies.push(await (index % 2 ? first() : second()).get(key));
    expect(replies.map(({ status }) => status)).toEqual([...Array(10).fill(200), 429, 429]);
    expect(replies.map(({ remaining }) => remaining)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 0, 0]);
    const other = await givenKey({ perMinute: 100 });
    const burst = await Promise.all(
      Array.from({ length: 150 }, (_, index) => (index % 2 ? first() : second()).get(other)),
    );
    expect(burst.filter(({ status }) => status === 200)).toHaveLength(100);
    expect(await first().uncounted()).toBe(0);
  });

  it('count failed authentications together, and know no client address', async () => {
    const headers = { 'X-Forwarded-For': '192.0.2.77' };
    const statuses = [];
    for (let index = 0; index < 62; index++)
      statuses.push((await (index % 2 ? first() : second()).get('wrong', headers)).status);
    expect(statuses).toEqual([...Array(60).fill(401), 429, 429]);
    const names = await first().limitStore.client.keys('*');
    expect(names.some((name) => name.startsWith('tributary:60/60:failed:'))).toBe(true);
    expect(names.join()).not.toContain('192.0.2.77');
  });

  it('let requests through while it is killed, count them in the metrics, and count again when it is back', async () => {
    const key = await givenKey({ perMinute: 2 });
    const [machine, before] = [first(), await first().uncounted()];
    for (const status of [200, 200, 429]) expect((await machine.get(key)).status).toBe(status);
    const underWay = Array.from({ length: 50 }, () => machine.get(key));
    await kill();
    for (const { status } of await Promise.all(underWay)) expect([200, 429]).toContain(status);
    for (let index = 0; index < 20; index++) {
      const { status, remaining } = await machine.get(key);
      expect([status, remaining]).toEqual([200, 2]);
    }
    expect(await machine.uncounted()).toBeGreaterThanOrEqual(before + 20);
    expect(said).toContain('The store of REDIS_URL is away: requests are let through uncounted');

    redis = await startRedis(port);
    expect(await ready(machine)).toBe(true);
    expect(said).toContain('The store of REDIS_URL is back: requests are counted again');
    for (const status of [200, 200, 429]) expect((await machine.get(key)).status).toBe(status);
  });

  it('let requests through while it hangs, and wait for it once', async () => {
    const key = await givenKey({ perMinute: 2 });
    const sent = vi.spyOn(first().limitStore.client, 'sendCommand');
    redis.kill('SIGSTOP');
    const replies = [];
    for (let index = 0; index < 10; index++) replies.push(await first().get(key));
    expect(replies.map(({ status }) => status)).toEqual(Array(10).fill(200));
    const counts = sent.mock.results.filter((_, nth) => sent.mock.calls[nth]?.[0].name.startsWith('eval'));
    const ends = await Promise.allSettled(counts.map(({ value }) => value));
    const reasons = ends.map((end) => (end.status === 'rejected' ? end.reason.message : 'answered'));
    expect(reasons).toHaveLength(10);
    expect(reasons.filter((reason) => reason === 'Command timed out')).toHaveLength(1);
    sent.mockRestore();
  });
});

describe('a server whose store is not there', () => {
  it('starts, serves, and counts what it could not count', async () => {
    const machine = await startMachine(`redis://127.0.0.1:${await freePort()}`);
    const key = await givenKey({ perMinute: 1 });
    for (let index = 0; index < 5; index++) expect((await machine.get(key)).status).toBe(200);
    expect(await machine.uncounted()).toBe(5);
  });
});

describe('limitNotice', () => {
  const databaseUrl = 'postgres://127.0.0.1/other';
  const noticeOf = (settings: Partial<Parameters<typeof limitNotice>[0]>) =>
    limitNotice({ databaseUrl: undefined, redisUrl: undefined, rateLimits: 'on', ...settings });

  it('says nothing where nothing is shared, or nothing is limited', async () => {
    expect(await noticeOf({})).toBeNull();
    expect(await noticeOf({ databaseUrl, rateLimits: 'off' })).toBeNull();
  });

  it('says that a machine which may share its database counts alone', async () => {
    expect(await noticeOf({ databaseUrl })).toMatch(/on this machine alone; set REDIS_URL/);
  });

  it('says where nothing answers, without a password', async () => {
    const port = await freePort();
    const notice = await noticeOf({ databaseUrl, redisUrl: `redis://user:secret@127.0.0.1:${port}` });
    expect(notice).toBe(
      `REDIS_URL: nothing answers at 127.0.0.1:${port}; requests are let through uncounted until it does`,
    );
  });

  it.skipIf(!redisProgram)('says nothing where the store answers', async () => {
    const port = await freePort();
    const redis = await startRedis(port);
    redis.removeAllListeners('exit');
    const isSilent = async () => (await noticeOf({ redisUrl: `redis://127.0.0.1:${port}` })) === null;
    await eventually(isSilent);
    redis.kill();
  });
});
