import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { mostSegmentBytes } from '../domain/segments.ts';
import { givenProjectPerTest } from '../testing/fixtures.ts';
import { converted, sawVariation, storedOf, track, visitor, worth } from '../testing/tracking.ts';

const server = await startProduct();
const given = givenProjectPerTest(server);

const send = (visitors: object[], more = {}) => track(server, given.key, visitors, more);

const row = z.strictObject({ segments: z.record(z.string(), z.unknown()) });
const segmentsOf = async (visitorId: string): Promise<Record<string, unknown>> => {
  const stored = await server.database.one(sql.type(row)`
    SELECT segments FROM experiments.visitor WHERE project_id = ${Number(given.project.id)} AND visitor_id = ${visitorId}
  `);
  return stored.segments;
};

const written = z.strictObject({ sales: z.number(), bytes: z.number() });
const writtenFor = (visitorId: string) =>
  server.database.one(sql.type(written)`
    SELECT count(*) AS sales, max(octet_length(segments::text)) AS bytes FROM experiments.transaction
    WHERE project_id = ${Number(given.project.id)} AND visitor_id = ${visitorId}
  `);

const sales = (count: number) =>
  Array.from({ length: count }, (_, index) => converted('700002', { goalData: worth(5, `t-${index}`) }));
const text = (bytes: number) => 'x'.repeat(bytes);

describe('segments of trackBySdkKey', () => {
  it('are read in a time that grows with the body: 15,000 entries of one visitor with a segment each', async () => {
    const entries = Array.from({ length: 15_000 }, (_, index) => visitor('v1', [], { [`s${index}`]: 1 }));
    const before = performance.now();
    await send(entries);
    expect(performance.now() - before).toBeLessThan(15_000);
    expect(await segmentsOf('v1')).toMatchObject({ s0: 1, s1: 1 });
  }, 120_000);

  it.each([
    [100, 500],
    [300, 1_000],
  ])('are bounded for each sale, so %d kB of them beside %d sales are stored', async (kilobytes, count) => {
    const segments = Object.fromEntries(Array.from({ length: kilobytes }, (_, index) => [`s${index}`, text(980)]));
    await send([visitor('v1', [sawVariation(), ...sales(count)], segments)]);
    const { sales: stored, bytes } = await writtenFor('v1');
    expect(stored).toBe(count);
    expect(bytes).toBeGreaterThan(2_000);
    expect(bytes).toBeLessThan(mostSegmentBytes + 100);
  });

  it('stay bounded however many requests bring others, and the last are kept', async () => {
    for (let index = 0; index < 40; index++)
      await send([visitor('v1', [], { [`a${index}`]: text(1_500), [`b${index}`]: text(1_500) })]);
    expect(Object.keys(await segmentsOf('v1'))).toEqual(['a39', 'b39']);
  });

  it('stay bounded where requests share a statement', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `s${index}`);
    await Promise.all(names.map((name) => send([visitor('v1', [], { [name]: text(1_500) })])));
    expect(Object.keys(await segmentsOf('v1')).length).toBeLessThan(3);
  });

  it('that do not fit are left out, those that are known are updated', async () => {
    await send([
      visitor('v1', [], { country: 'DE', huge: text(5_000), plan: 'pro' }),
      visitor('v1', [], { country: 'FR', plan: text(4_090) }),
      visitor('v1', [], { late: text(100) }),
    ]);
    expect(await segmentsOf('v1')).toEqual({ country: 'FR', plan: 'pro', late: text(100) });
  });

  it('stored of a visitor stay beside sent ones where both fit, else give way', async () => {
    await send([visitor('v1', [], { country: 'DE', plan: text(2_000) })]);
    await send([visitor('v1', [], { country: 'FR' })]);
    expect(await segmentsOf('v1')).toEqual({ country: 'FR', plan: text(2_000) });
    await send([visitor('v1', sales(1), { country: 'NL', note: text(2_500) })], { enrichData: true });
    const expected = { country: 'NL', note: text(2_500) };
    expect(await segmentsOf('v1')).toEqual(expected);
    expect((await storedOf(server, given.project.id, 'v1')).transaction?.segments).toEqual(expected);
  });

  it('are those of all entries of the visitor in the request, for every conversion of theirs', async () => {
    await send([visitor('v1', sales(1), { country: 'DE' }), visitor('v1', [], { country: 'FR', plan: 'pro' })]);
    const { conversion, transaction } = await storedOf(server, given.project.id, 'v1');
    expect([conversion?.segments, transaction?.segments]).toEqual(Array(2).fill({ country: 'FR', plan: 'pro' }));
  });

  it('may have any name', async () => {
    const names = '{"__proto__":{"a":1},"constructor":"c","toString":"t"}';
    const entry = (events: object[]) => `{"visitorId":"v1","segments":${names},"events":${JSON.stringify(events)}}`;
    const body = `{"visitors":[${entry([])},${entry(sales(1))}]}`;
    expect((await server.client().post(`/experiments/v1/track/${given.key}`, body)).status).toBe(200);
    // As text, because reading it drops the first.
    const texts = await server.database.any(sql.type(z.strictObject({ text: z.string() }))`
      SELECT segments::text AS text FROM experiments.visitor WHERE project_id = ${Number(given.project.id)}
      UNION ALL SELECT segments::text FROM experiments.transaction WHERE project_id = ${Number(given.project.id)}
    `);
    const expected = '{"toString": "t", "__proto__": {"a": 1}, "constructor": "c"}';
    expect(texts).toEqual([{ text: expected }, { text: expected }]);
  });
});
