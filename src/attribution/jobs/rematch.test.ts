import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';
import { runJobs } from '../../core/testing/run-jobs.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { settledAt } from '../domain/rematch.ts';
import { found, givenClick, givenConversion, givenShop, givenStore, unique } from '../testing/fixtures.ts';

const server = await startProduct();
const { client, storeId } = await givenShop(server);
const secondMs = 1_000;
const minuteMs = 60 * secondMs;
const attributionOf = async ({ conversionId }: { conversionId: string }) =>
  (await found(client, `conversions/${conversionId}`)).attributedTo;

/** Runs what is due now and what was put off, until nothing is left. */
const settle = async (): Promise<void> => {
  for (let round = 0; round < 6; round++) {
    await runJobs(server);
    server.advance(10 * secondMs);
  }
  expect(await runJobs(server)).toBe(0);
};

describe('attribution.rematch', () => {
  it.each([
    ['its fbclid', 100, (fbclid: string) => ({ fbclid }), {}],
    ['its fingerprint', 95, () => ({ fingerprint: 'late' }), { fingerprint: 'late' }],
    ['its visitor', 90, () => ({ visitorId: 'late' }), { visitorId: 'late' }],
  ] as const)(
    'attributes a conversion to a click that came later, by %s',
    async (_, score, conversionInput, clickInput) => {
      const fbclid = unique();
      const conversion = await givenConversion(client, { storeId, ...conversionInput(fbclid) });
      expect(conversion.attributed).toBe(false);
      server.advance(50 * minuteMs);
      const timestamp = new Date(server.now.getTime() - 51 * minuteMs).toISOString();
      const { clickId } = await givenClick(client, { storeId, fbclid, timestamp, ...clickInput });
      expect(await runJobs(server)).toBe(1);
      expect(await attributionOf(conversion)).toEqual({ clickId, fbclid, confidenceScore: score });
      expect(await found(client, `conversions/${conversion.conversionId}/explanation`)).toMatchObject({
        attributed: true,
        candidates: [{ clickId, outcome: 'won' }],
      });
      await settle();
    },
  );

  it('leaves alone what was received more than an hour before the click, and what happened long before it', async () => {
    const fingerprint = unique();
    const [old, early] = [await givenConversion(client, { storeId, fingerprint }), new Date(server.now)];
    server.advance(60 * minuteMs + 1);
    const recent = await givenConversion(client, { storeId, fingerprint, timestamp: early.toISOString() });
    await givenClick(client, { storeId, fingerprint, timestamp: new Date(early.getTime() - 1).toISOString() });
    const alone = unique();
    const before = await givenConversion(client, { storeId, fingerprint: alone });
    server.advance(2 * minuteMs);
    await givenClick(client, { storeId, fingerprint: alone });
    await settle();
    expect(await attributionOf(old)).toBeNull();
    expect(await attributionOf(recent)).not.toBeNull();
    expect(await attributionOf(before)).toBeNull();
  });

  it('replaces an answer by a surer one only', async () => {
    const [fingerprint, visitorId] = [unique(), unique()];
    const evidence = { fingerprint, visitorId };
    const byVisitor = await givenClick(client, { storeId, visitorId });
    const conversion = await givenConversion(client, { storeId, ...evidence });
    expect(conversion.attributedTo).toMatchObject({ clickId: byVisitor.clickId, confidenceScore: 90 });
    await givenClick(client, { storeId, visitorId });
    await settle();
    expect(await attributionOf(conversion)).toMatchObject({ clickId: byVisitor.clickId, confidenceScore: 90 });
    const timestamp = new Date(server.now.getTime() - 5 * minuteMs).toISOString();
    const byPrint = await givenClick(client, { storeId, fingerprint, timestamp });
    await settle();
    expect(await attributionOf(conversion)).toMatchObject({ clickId: byPrint.clickId, confidenceScore: 95 });
  });

  it('finds earlier conversions of a customer when a later one ties them to a click', async () => {
    const customerData = { email: `${unique()}@example.com` };
    const first = await givenConversion(client, { storeId, customerData });
    const { clickId, fbclid } = await givenClick(client, { storeId });
    await givenConversion(client, { storeId, fbclid, customerData });
    await settle();
    expect(await attributionOf(first)).toEqual({ clickId, fbclid, confidenceScore: 90 });
  });

  it('finds what a repeat of a click added', async () => {
    const fingerprint = unique();
    const { fbclid, clickId } = await givenClick(client, { storeId });
    await settle();
    const conversion = await givenConversion(client, { storeId, fingerprint });
    await givenClick(client, { storeId, fbclid, fingerprint });
    await settle();
    expect(await attributionOf(conversion)).toMatchObject({ clickId, confidenceScore: 95 });
  });

  it('stays in its store', async () => {
    const fingerprint = unique();
    const conversion = await givenConversion(client, { storeId, fingerprint });
    await givenClick(client, { storeId: await givenStore(client), fingerprint });
    await settle();
    expect(await attributionOf(conversion)).toBeNull();
  });

  it('never loses a conversion and a click that are in flight at once', async () => {
    const prints = Array.from({ length: 150 }, () => unique());
    const start = server.now;
    const pairs = await Promise.all(
      prints.map(async (fingerprint, index) => {
        const click = () => givenClick(client, { storeId, fingerprint });
        const convert = () => givenConversion(client, { storeId, fingerprint });
        const [first, second] = index % 2 === 0 ? [click, convert] : [convert, click];
        const both = [first(), second()];
        if (index % 30 === 0) await runJobs(server);
        return { click: await both[index % 2], conversion: await both[1 - (index % 2)] };
      }),
    );
    server.now = start;
    await settle();
    for (const { click, conversion } of pairs)
      expect(await attributionOf(conversion)).toMatchObject({ clickId: click.clickId, confidenceScore: 95 });
  });

  it('finds with its later run a conversion that was being committed when the click came', async () => {
    const fingerprint = unique();
    const { database } = server;
    const { transaction } = database;
    const [reached, release] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    database.transaction = (work) =>
      transaction(async (inner) => {
        const result = await work(inner);
        reached.resolve();
        await release.promise;
        return result;
      });
    const converting = givenConversion(client, { storeId, fingerprint });
    await reached.promise;
    database.transaction = transaction;
    const { clickId } = await givenClick(client, { storeId, fingerprint });
    expect(await runJobs(server)).toBe(0);
    release.resolve();
    const conversion = await converting;
    expect(conversion.attributed).toBe(false);
    const settled = settledAt(server.now);
    server.now = new Date(settled.getTime() - 1);
    expect(await runJobs(server)).toBe(0);
    server.now = settled;
    expect(await runJobs(server)).toBe(1);
    expect(await attributionOf(conversion)).toMatchObject({ clickId });
    await settle();
  });

  it('runs once more while evidence is young, because its clock is behind or more has come', async () => {
    await givenClick(client, { storeId, fingerprint: unique() });
    const settled = settledAt(server.now);
    server.now = new Date(settled.getTime() - 10 * secondMs - 1);
    await givenClick(client, { storeId, fingerprint: unique() });
    server.now = settled;
    expect(await runJobs(server)).toBe(1);
    server.advance(10 * secondMs);
    expect(await runJobs(server)).toBe(1);
    await settle();
  });

  it('ends where the worker was away, however much came meanwhile', async () => {
    const fingerprint = unique();
    const conversion = await givenConversion(client, { storeId, fingerprint });
    const { clickId } = await givenClick(client, { storeId, fingerprint });
    const tenant = z.strictObject({ tenant_id: z.string() });
    const { tenant_id: tenantId } = await server.database.one(sql.type(tenant)`
      SELECT tenant_id FROM attribution.conversion WHERE id = ${conversion.conversionId}
    `);
    await server.database.query(sql.typeAlias('nothing')`
      INSERT INTO attribution.click_evidence (tenant_id, store_id, kind, value, click_id, fbclid, clicked_at, received_at)
      SELECT ${tenantId}, ${storeId}, 'address', 'filler', 'filler' || n, 'filler', at, at
      FROM generate_series(1, 12000) AS n
      CROSS JOIN LATERAL (SELECT ${server.now.toISOString()}::timestamptz - n * interval '1 ms' AS at) AS moment
    `);
    server.advance(3 * 60 * minuteMs);
    await settle();
    expect(await attributionOf(conversion)).toMatchObject({ clickId });
  });
});
