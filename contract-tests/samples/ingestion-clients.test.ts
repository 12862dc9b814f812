import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { base, givenShop, purchaseInput, startAtSamples, totalsOf } from './ingestion-fixtures.ts';

// Clients written as the source API's documentation tells people to write them: they must get along with this server.

const server = await startAtSamples();
const events = `${server.origin}${base}/events`;

// biome-ignore lint/suspicious/noExplicitAny: clients read what they please
type Json = any;

const slept: number[] = [];
beforeEach(() => {
  slept.length = 0;
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => void vi.useRealTimers());

/** Rate limits go by the wall clock, so sleeping is moving it. */
const sleep = async (ms: number): Promise<void> => {
  slept.push(ms);
  vi.setSystemTime(Date.now() + ms);
};

const post = (key: string, body: object): Promise<Response> =>
  fetch(events, {
    method: 'POST',
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
const postAndRead = async (key: string, body: object): Promise<Json> => (await post(key, body)).json();

const pageViews = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => ({ eventName: 'PageView', eventId: `pv_${from + index}` }));

const send = async (key: string, list: readonly object[]): Promise<void> => {
  for (let from = 0; from < list.length; from += 100) await post(key, list.slice(from, from + 100));
};

describe('a client that collects all events of a name', () => {
  /** The loop of the sample: pages of 200, the cursor as it came, and a pause where it is told to make one. */
  const collect = async (key: string, eventName: string, betweenPages = async () => {}): Promise<Json[][]> => {
    const pages: Json[][] = [];
    let cursor: string | null = null;
    let isDone = false;
    while (!isDone) {
      const query = new URLSearchParams({ limit: '200', eventName });
      if (cursor) query.set('cursor', cursor);
      const reply = await fetch(`${events}?${query}`, { headers: { Authorization: `Bearer ${key}` } });
      if (reply.status === 429) {
        await sleep(Number(reply.headers.get('Retry-After') ?? 60) * 1_000);
        continue;
      }
      if (!reply.ok) throw new Error(`Refused with ${reply.status}`);
      const { data, pagination } = (await reply.json()) as Json;
      pages.push(data);
      cursor = pagination.hasMore ? pagination.nextCursor : null;
      isDone = cursor === null;
      await betweenPages();
    }
    return pages;
  };
  const idsOf = (pages: Json[][]): string[] => pages.flat().map(({ eventId }) => eventId);

  it.each([
    [0, [0]],
    [200, [200]],
    [450, [200, 200, 50]],
  ])('gets each of %i once', async (count, sizes) => {
    const { key } = await givenShop(server);
    await send(key, pageViews(count));
    await send(key, [{ eventName: 'Lead', eventId: 'another' }]);
    const pages = await collect(key, 'PageView');
    expect(pages.map(({ length }) => length)).toEqual(sizes);
    const wanted = pageViews(count).map(({ eventId }) => eventId);
    expect(idsOf(pages).toSorted()).toEqual(wanted.toSorted());
  });

  it('gets what was there at the beginning while more arrive', async () => {
    const { key } = await givenShop(server);
    await send(key, pageViews(401));
    let arrived = 401;
    const pages = await collect(key, 'PageView', async () => {
      server.advance(1_000);
      await send(key, pageViews(10, arrived));
      arrived += 10;
    });
    const wanted = pageViews(401).map(({ eventId }) => eventId);
    expect(idsOf(pages).toSorted()).toEqual(wanted.toSorted());
  });

  it('goes on where it was after a pause of Retry-After', async () => {
    const { key, anotherKey } = await givenShop(server);
    await send(key, pageViews(450));
    const limited = await anotherKey({ rateLimit: { perHour: 2 } });
    expect(idsOf(await collect(limited, 'PageView'))).toHaveLength(450);
    expect(slept).toEqual([3_600_000]);
  });

  it('stops when it is refused for another reason', async () => {
    await expect(collect('sp_wrong', 'PageView')).rejects.toThrow('Refused with 401');
  });
});

describe('a client that tries again', () => {
  /** Waits as long as it is told, and longer each time when it is refused over and over. */
  const sendPatiently = async (key: string, body: object, whileAsleep = async () => {}): Promise<Json> => {
    for (let attempt = 0; ; attempt++) {
      const reply = await post(key, body);
      if (reply.status !== 429) return reply.json();
      const toldMs = Number(reply.headers.get('Retry-After')) * 1_000;
      const backoffMs = attempt === 0 ? 0 : 2 ** (attempt - 1) * 1_000 + Math.round(Math.random() * 250);
      await sleep(toldMs + backoffMs);
      await whileAsleep();
    }
  };

  it('gets through after one pause', async () => {
    const { anotherKey } = await givenShop(server);
    const key = await anotherKey({ rateLimit: { perHour: 1 } });
    await sendPatiently(key, pageViews(1));
    expect(await sendPatiently(key, purchaseInput())).toMatchObject({ success: true, duplicate: false });
    expect(slept).toEqual([3_600_000]);
  });

  it('gets through with longer pauses while others use the key up', async () => {
    const { anotherKey } = await givenShop(server);
    const key = await anotherKey({ rateLimit: { perMinute: 1 } });
    await sendPatiently(key, pageViews(1));
    let others = 3;
    const reply = await sendPatiently(key, purchaseInput(), async () => {
      if (others-- > 0) expect((await post(key, pageViews(1))).status).toBe(200);
    });
    expect(reply).toMatchObject({ success: true, duplicate: false });
    expect(slept.map((ms) => Math.floor(ms / 1_000))).toEqual([60, 61, 62, 64]);
  });

  it('counts a sale once, however often and at how many places at once it is sent', async () => {
    const { key, client } = await givenShop(server);
    const attempts = await Promise.all(Array.from({ length: 20 }, () => postAndRead(key, purchaseInput())));
    expect(attempts.every(({ success }) => success)).toBe(true);
    expect(attempts.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
    expect(new Set(attempts.map(({ id }) => id)).size).toBe(1);
    expect(await totalsOf(client)).toMatchObject({ events: 1, purchases: 1, revenue: 74.5 });
  });

  it('may choose its ids by what happened', async () => {
    const { key, client } = await givenShop(server);
    const happened = [purchaseInput({ eventId: 'purchase_901' }), { eventName: 'Lead', eventId: 'lead_17' }];
    for (const isRepeat of [false, true, true]) {
      const { results } = await postAndRead(key, happened);
      expect(results.map(({ duplicate }: Json) => duplicate)).toEqual([isRepeat, isRepeat]);
    }
    expect((await totalsOf(client)).events).toBe(2);
  });
});

describe('a client that brings in many events', () => {
  /** One batch of fifty after the other; `isCutOff` tells of the batches whose reply gets lost. */
  const importAll = async (key: string, list: readonly object[], isCutOff = (_batch: number) => false) => {
    const summaries: Json[] = [];
    const lost = new Set<number>();
    for (let batch = 0; batch * 50 < list.length; ) {
      const { summary } = await postAndRead(key, list.slice(batch * 50, (batch + 1) * 50));
      if (isCutOff(batch) && !lost.has(batch)) lost.add(batch);
      else {
        summaries.push(summary);
        batch++;
      }
    }
    return summaries;
  };
  const accepted = (count: number) => ({ accepted: count, duplicates: 0, failed: 0 });

  it('sends fifty at once, and each time it is one request', async () => {
    const { anotherKey, client } = await givenShop(server);
    const key = await anotherKey({ rateLimit: { perHour: 5 } });
    const summaries = await importAll(key, pageViews(230));
    expect(summaries).toEqual([...Array.from({ length: 4 }, () => accepted(50)), accepted(30)]);
    expect(await totalsOf(client)).toMatchObject({ events: 230, sessions: 230 });
    expect((await post(key, pageViews(1))).status).toBe(429);
  });

  it('sends a batch again when it does not know what became of it', async () => {
    const { key, client } = await givenShop(server);
    const summaries = await importAll(key, pageViews(150), (batch) => batch === 1);
    expect(summaries).toEqual([accepted(50), { accepted: 0, duplicates: 50, failed: 0 }, accepted(50)]);
    expect((await totalsOf(client)).events).toBe(150);
  });

  it('is not mixed up with another that sends the same at the same time', async () => {
    const { key, anotherKey, client } = await givenShop(server);
    const both = [key, await anotherKey()].map((each) => importAll(each, pageViews(300)));
    const summaries = (await Promise.all(both)).flat();
    const sum = (name: string) => summaries.reduce((total, summary) => total + summary[name], 0);
    expect([sum('accepted'), sum('duplicates'), sum('failed')]).toEqual([300, 300, 0]);
    expect((await totalsOf(client)).events).toBe(300);
  });
});
