import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startProduct } from '../../src/core/testing/start-product.ts';

// Clients written as the source API's documentation tells people to write them: they must get along with this server.

const server = await startProduct();
const base = `${server.origin}/affiliates/v1`;
const slept: number[] = [];

/** Rate limits go by the wall clock, so sleeping is moving it. */
const sleep = async (ms: number): Promise<void> => {
  slept.push(ms);
  vi.setSystemTime(Date.now() + ms);
};

const givenKey = async (limited: boolean, scopes = ['read', 'write']): Promise<string> => {
  const organizationId = await server.givenOrganization();
  const rateLimit = limited ? 'documented' : 'off';
  return server.givenKey({ organizationId, product: 'affiliates', rateLimit, scopes });
};

const send = (key: string, path: string, body?: object): Promise<Response> =>
  fetch(base + path, {
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });

const newAffiliate = () => ({
  displayName: 'Ada Stone',
  email: `${crypto.randomUUID()}@example.com`,
  type: 'external',
});

/** Uses up what a key may do in a second. */
const useUpSecond = async (key: string): Promise<void> => {
  for (let count = 0; count < 20; count++) expect((await send(key, '/affiliates')).status).toBe(200);
};

/** Uses up what a key may do in a minute, in bursts of twenty. */
const useUpMinute = async (key: string): Promise<void> => {
  for (let burst = 0; burst < 5; burst++) {
    await useUpSecond(key);
    vi.setSystemTime(Date.now() + 1_000);
  }
};

beforeEach(() => {
  slept.length = 0;
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => void vi.useRealTimers());

describe('a client that reads the error of a reply', () => {
  const create = async (key: string, affiliate: object): Promise<{ data: { id: string } }> => {
    const reply = await send(key, '/affiliates', affiliate);
    if (reply.ok) return (await reply.json()) as { data: { id: string } };
    const { error } = (await reply.json()) as { error: { message: string; retryAfter: number } };
    if (reply.status === 429) {
      await sleep(error.retryAfter * 1_000);
      return create(key, affiliate);
    }
    const kind = { 400: 'not valid', 401: 'not let in' }[reply.status] ?? 'refused';
    throw new Error(`${kind}: ${error.message}`);
  };

  it('gets what it created', async () => {
    expect((await create(await givenKey(true), newAffiliate())).data.id).toMatch(/^aff_/);
  });

  it('can tell people what is wrong with its body', async () => {
    const refused = create(await givenKey(true), { ...newAffiliate(), email: 'not an address' });
    await expect(refused).rejects.toThrow('not valid: Invalid request body');
  });

  it('can tell that its key is wrong', async () => {
    await expect(create('sk_live_wrong', newAffiliate())).rejects.toThrow(/^not let in: \S/);
  });

  it('finds a message in every other error', async () => {
    await expect(create(await givenKey(true, ['read']), newAffiliate())).rejects.toThrow(/^refused: \S/);
  });

  it('gets through a burst by sleeping for retryAfter', async () => {
    const key = await givenKey(true);
    await useUpSecond(key);
    expect((await create(key, newAffiliate())).data.id).toMatch(/^aff_/);
    expect(slept).toEqual([1_000]);
  });

  it('gets through a used-up minute by sleeping for retryAfter once', async () => {
    const key = await givenKey(true);
    await useUpMinute(key);
    expect((await create(key, newAffiliate())).data.id).toMatch(/^aff_/);
    expect(slept).toEqual([55_000]);
  });
});

describe('a client that sleeps until the limit is reset', () => {
  const ask = async (key: string, path: string): Promise<Response> => {
    const reply = await send(key, path);
    if (reply.status !== 429) return reply;
    const resetAtMs = Number(reply.headers.get('X-RateLimit-Reset')) * 1_000;
    await sleep(Math.max(resetAtMs - Date.now(), 1_000));
    return ask(key, path);
  };

  it('gets through a burst without losing a minute', async () => {
    const key = await givenKey(true);
    await useUpSecond(key);
    expect((await ask(key, '/affiliates')).status).toBe(200);
    expect(slept.length).toBe(1);
    expect(slept[0]).toBeLessThanOrEqual(2_000);
  });

  it('gets through a used-up minute when the minute is over', async () => {
    const key = await givenKey(true);
    await useUpMinute(key);
    expect((await ask(key, '/affiliates')).status).toBe(200);
    expect(slept.length).toBe(1);
    expect(slept[0]).toBeGreaterThanOrEqual(55_000);
    expect(slept[0]).toBeLessThanOrEqual(56_000);
  });
});

describe('the headers of the rate limit', () => {
  const limitOf = ({ headers }: Response) =>
    ['Limit', 'Remaining', 'Reset'].map((name) => Number(headers.get(`X-RateLimit-${name}`)));

  it('count down from a hundred a minute and name the second of the reset', async () => {
    const key = await givenKey(true);
    const resetAt = Math.ceil((Date.now() + 60_000) / 1_000);
    expect(limitOf(await send(key, '/affiliates'))).toEqual([100, 99, resetAt]);
    for (let count = 0; count < 11; count++) await send(key, '/offers');
    expect(limitOf(await send(key, '/conversions'))).toEqual([100, 87, resetAt]);
  });

  it('of a refused burst say that nothing is left until the next second', async () => {
    const key = await givenKey(true);
    await useUpSecond(key);
    const reply = await send(key, '/affiliates');
    expect(reply.status).toBe(429);
    expect(limitOf(reply)).toEqual([100, 0, Math.ceil((Date.now() + 1_000) / 1_000)]);
    expect(reply.headers.get('Retry-After')).toBe('1');
    expect(await reply.json()).toMatchObject({ error: { code: 'RATE_LIMITED', retryAfter: 1 } });
  });
});

describe('a client that turns pages', () => {
  type Page = {
    data: { id: string }[];
    pagination: { total: number; limit: number; offset: number; hasMore: boolean };
  };
  const page = async (key: string, query: string): Promise<Page> => {
    const reply = await send(key, `/affiliates${query}`);
    expect(reply.status).toBe(200);
    return (await reply.json()) as Page;
  };

  const collect = async (key: string): Promise<string[]> => {
    const ids: string[] = [];
    for (let offset = 0; ; offset += 100) {
      const { data, pagination } = await page(key, `?limit=100&offset=${offset}`);
      ids.push(...data.map(({ id }) => id));
      if (!pagination.hasMore) return ids;
    }
  };

  const givenAffiliates = async (key: string, count: number): Promise<string[]> => {
    const made = Array.from({ length: count }, async () => {
      const { data } = (await (await send(key, '/affiliates', newAffiliate())).json()) as { data: { id: string } };
      return data.id;
    });
    return Promise.all(made);
  };

  it.each([0, 100, 203])('collects each of %i affiliates once by going on while there are more', async (count) => {
    const key = await givenKey(false);
    const made = await givenAffiliates(key, count);
    const collected = await collect(key);
    expect(collected.toSorted()).toEqual(made.toSorted());
  });

  it('gets twenty by default and any slice it asks for', async () => {
    const key = await givenKey(false);
    await givenAffiliates(key, 120);
    expect((await page(key, '')).pagination).toEqual({ total: 120, limit: 20, offset: 0, hasMore: true });
    const last = await page(key, '?limit=50&offset=100');
    expect(last.pagination).toEqual({ total: 120, limit: 50, offset: 100, hasMore: false });
    expect(last.data).toHaveLength(20);
  });
});
