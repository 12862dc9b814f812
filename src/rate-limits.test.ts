import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startProduct, type TestClient, type TestReply } from './core/testing/start-product.ts';

const path = '/affiliates/v1/offers';
/** A moment within a second, so that rounding up shows. */
const start = Date.parse('2026-11-21T12:00:00.400Z');
const startSecond = Math.ceil(start / 1_000);

/** What the headers say, as numbers. */
const limitOf = ({ headers }: TestReply) => {
  const [limit, remaining, reset, retryAfter] = [
    ...['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset', 'Retry-After'],
  ].map((name) => (headers.has(name) ? Number(headers.get(name)) : undefined));
  return { limit, remaining, reset, retryAfter };
};

describe('rate limits', async () => {
  const server = await startProduct({ trustedProxies: ['127.0.0.1'] });
  const withoutLimits = await startProduct({ rateLimits: 'off' });
  let organizationId = '';
  let client: TestClient;

  /** The limiter asks this process for the time, and to be woken when a window is over. */
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: start });
    client = await givenClient();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const pass = (ms: number) => vi.advanceTimersByTime(ms);

  const givenClient = async (rateLimit: unknown = 'documented', input: Record<string, unknown> = {}) => {
    const key = { organizationId, product: 'affiliates', rateLimit, ...input };
    return server.client(await server.givenKey(key as Parameters<typeof server.givenKey>[0]));
  };

  /** Requests in seconds of their own, so that no burst is noticed. */
  const spend = async (count: number): Promise<TestReply[]> => {
    const replies: TestReply[] = [];
    for (let index = 0; index < count; index++) {
      if (index > 0 && index % 20 === 0) pass(1_000);
      replies.push(await client.get(path));
    }
    return replies;
  };

  beforeAll(async () => {
    organizationId = await server.givenOrganization();
  });
  it('allows 100 requests a minute and counts them down', async () => {
    const replies = await spend(100);
    expect(replies.map(({ status }) => status)).toEqual(Array(100).fill(200));
    expect(replies.map((reply) => limitOf(reply).limit)).toEqual(Array(100).fill(100));
    expect(replies.map((reply) => limitOf(reply).remaining)).toEqual(Array.from({ length: 100 }, (_, i) => 99 - i));
    expect(new Set(replies.map((reply) => limitOf(reply).reset))).toEqual(new Set([startSecond + 60]));
  });

  it('refuses the 101st with the time that is left, and lets the next window begin', async () => {
    await spend(100);
    pass(1_500);
    const refused = await client.get(path);
    // 4 seconds went by between the hundred, 1.5 after them: 54.5 of the minute are left.
    expect(refused.status).toBe(429);
    expect(limitOf(refused)).toEqual({ limit: 100, remaining: 0, reset: startSecond + 60, retryAfter: 55 });
    expect(refused.body.error).toEqual({
      code: 'RATE_LIMITED',
      message: 'Rate limit exceeded; try again in 55 s',
      retryAfter: 55,
    });
    pass(53_000);
    expect(limitOf(await client.get(path))).toMatchObject({ remaining: 0, retryAfter: 2 });
    pass(1_500);
    const next = await client.get(path);
    expect(next.status).toBe(200);
    expect(limitOf(next)).toMatchObject({ limit: 100, remaining: 99, reset: Math.ceil(Date.now() / 1_000) + 60 });
  });

  it('allows bursts of 20 a second; what is refused takes nothing from the minute', async () => {
    const burst = await Promise.all(Array.from({ length: 25 }, () => client.get(path)));
    const refused = burst.filter(({ status }) => status === 429);
    expect([burst.filter(({ status }) => status === 200).length, refused.length]).toEqual([20, 5]);
    for (const reply of refused) {
      expect(limitOf(reply)).toEqual({ limit: 100, remaining: 0, reset: startSecond + 1, retryAfter: 1 });
      expect(reply.body.error.retryAfter).toBe(1);
    }
    pass(999);
    expect((await client.get(path)).status).toBe(429);
    pass(1);
    const next = await client.get(path);
    expect(next.status).toBe(200);
    expect(limitOf(next)).toEqual({ limit: 100, remaining: 79, reset: startSecond + 60, retryAfter: undefined });
  });

  it('counts each key for itself', async () => {
    await spend(20);
    expect(limitOf(await (await givenClient()).get(path)).remaining).toBe(99);
  });

  it('sends the headers with every reply after authentication', async () => {
    const json = { 'Content-Type': 'text/plain' };
    expect(limitOf(await client.get(`${path}/off_nothing`))).toMatchObject({ limit: 100, remaining: 99 });
    expect(limitOf(await client.post(path, {}))).toMatchObject({ limit: 100, remaining: 98 });
    expect(limitOf(await client.post(path, 'text', { headers: json }))).toMatchObject({ limit: 100, remaining: 97 });
    expect(limitOf(await client.post(path, ' '.repeat(1_048_577)))).toMatchObject({ limit: 100, remaining: 96 });
  });

  it('sends none without a key, for an unknown path and for a wrong method', async () => {
    for (const reply of [
      await server.client().get(path),
      await client.get('/affiliates/v1/nothing', { undocumented: true }),
      await client.delete(path, { undocumented: true }),
    ])
      expect(limitOf(reply)).toEqual({});
    expect(limitOf(await client.get(path)).remaining).toBe(99);
  });

  it('does not count what a read-only key may not do', async () => {
    client = await givenClient('documented', { scopes: ['read'] });
    const fresh = await client.post(path, {});
    expect(fresh.status).toBe(403);
    expect(limitOf(fresh)).toEqual({ limit: 100, remaining: 100, reset: startSecond + 60, retryAfter: undefined });
    await spend(3);
    pass(500);
    for (let index = 0; index < 30; index++)
      expect(limitOf(await client.post(path, {}))).toMatchObject({ remaining: 97, reset: startSecond + 60 });
    expect(limitOf(await client.get(path)).remaining).toBe(96);
    pass(60_000);
    expect(limitOf(await client.post(path, {}))).toMatchObject({ remaining: 100 });
  });

  it('does not limit a key that is off, and says so in the headers', async () => {
    client = await givenClient('off');
    const replies = await Promise.all(Array.from({ length: 120 }, () => client.get(path)));
    for (const reply of replies) {
      expect(reply.status).toBe(200);
      expect(limitOf(reply)).toEqual({ limit: 100, remaining: 100, reset: startSecond + 60, retryAfter: undefined });
    }
  });

  it('gives a key limits of its own in place of the documented ones', async () => {
    client = await givenClient({ perMinute: 1 });
    expect(limitOf(await client.get(path))).toMatchObject({ limit: 1, remaining: 0, retryAfter: undefined });
    const refused = await client.get(path);
    expect(refused.status).toBe(429);
    expect(limitOf(refused)).toEqual({ limit: 1, remaining: 0, reset: startSecond + 60, retryAfter: 60 });

    client = await givenClient({ perHour: 30 });
    const burst = await Promise.all(Array.from({ length: 31 }, () => client.get(path)));
    expect(burst.filter(({ status }) => status === 200)).toHaveLength(30);
    expect(limitOf(await client.get(path))).toEqual({
      limit: 30,
      remaining: 0,
      reset: startSecond + 3_600,
      retryAfter: 3_600,
    });

    client = await givenClient({ perSecond: 2, perMinute: 3 });
    const first = await Promise.all([1, 2, 3].map(() => client.get(path)));
    expect(first.map(({ status }) => status).toSorted()).toEqual([200, 200, 429]);
    pass(1_000);
    expect(limitOf(await client.get(path))).toMatchObject({ limit: 3, remaining: 0, retryAfter: undefined });
    expect(limitOf(await client.get(path))).toMatchObject({ remaining: 0, retryAfter: 59 });
  });

  it('counts nothing on a server whose limits are off', async () => {
    const organization = await withoutLimits.givenOrganization();
    const order = { organizationId: organization, product: 'affiliates', rateLimit: { perMinute: 1 } };
    const unlimited = withoutLimits.client(await withoutLimits.givenKey(order));
    for (let index = 0; index < 3; index++) {
      const reply = await unlimited.get(path);
      expect(reply.status).toBe(200);
      expect(limitOf(reply)).toMatchObject({ limit: 1, remaining: 1 });
    }
    for (let index = 0; index < 70; index++) expect((await withoutLimits.client('wrong').get(path)).status).toBe(401);
  });

  describe('of failed authentications', () => {
    const from = (address: string) => ({ headers: { 'X-Forwarded-For': address } });

    it('refuse the 61st of a minute from one address, never a valid key', async () => {
      const address = from('192.0.2.1');
      for (let index = 0; index < 60; index++)
        expect((await server.client(index % 2 ? 'wrong' : undefined).get(path, address)).status).toBe(401);
      pass(10_500);
      const refused = await server.client('wrong').get(path, address);
      expect(refused.status).toBe(429);
      expect(refused.body.error).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 50 });
      expect(limitOf(refused)).toEqual({ retryAfter: 50 });
      const problem = await server.client('wrong').get('/admin/v1/api-keys', address);
      expect(problem).toMatchObject({ status: 429, body: { code: 'rate_limited' } });
      expect((await client.get(path, address)).status).toBe(200);
      expect((await server.operator.get('/admin/v1/organizations', address)).status).toBe(200);
      expect((await server.client('wrong').get(path, from('192.0.2.2'))).status).toBe(401);
      pass(49_500);
      expect((await server.client('wrong').get(path, address)).status).toBe(401);
    });

    it('count the address that the trusted proxy saw, not what a client claims', async () => {
      for (let index = 0; index < 60; index++)
        expect((await server.client('wrong').get(path, from(`198.51.100.${index}, 203.0.113.7`))).status).toBe(401);
      expect((await server.client('wrong').get(path, from('198.51.100.99, 203.0.113.7'))).status).toBe(429);
      expect((await server.client('wrong').get(path, from('203.0.113.8'))).status).toBe(401);
    });
  });
});

describe('a server without trusted proxies', async () => {
  const server = await startProduct();

  it('believes no X-Forwarded-For', async () => {
    const statuses = [];
    for (let index = 0; index < 61; index++) {
      const headers = { 'X-Forwarded-For': `192.0.2.${index}` };
      statuses.push((await server.client('wrong').get(path, { headers })).status);
    }
    expect(statuses).toEqual([...Array(60).fill(401), 429]);
  });
});
