import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { instant, nothing, type Queryable, sql } from '../../core/database/sql.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { dayMs } from '../../core/time/day.ts';
import { listFoundClicks } from './list-found-clicks.ts';

const { database, now } = await startProduct();
const input = {
  ...{ tenantId: 'org_1', storeId: 'store_1', until: now, receivedAt: now, attributionWindowDays: 28 },
  evidence: [{ kind: 'fingerprint' as const, value: 'value-7' }],
};

/** How PostgreSQL goes about a statement that is asked of `any`. */
const planOf = async (ask: (db: Queryable) => Promise<unknown>): Promise<string> => {
  let plan: unknown;
  const any: Queryable['any'] = async ({ sql: text, values, type }) => {
    plan = await database.any({ type, values, sql: `EXPLAIN (FORMAT JSON) ${text}`, parser: z.any() });
    return [];
  };
  await ask({ ...database, any });
  return JSON.stringify(plan);
};

describe('listFoundClicks', () => {
  it('goes by the key of evidence, however much there is and whatever PostgreSQL knows of it', async () => {
    await database.query(sql.type(nothing)`ALTER TABLE attribution.click_evidence SET (autovacuum_enabled = off)`);
    for (const upTo of [1_000, 5_000, 20_000, 40_000]) {
      await database.query(sql.type(nothing)`
        INSERT INTO attribution.click_evidence (
          tenant_id, store_id, kind, value, click_id, fbclid, clicked_at, received_at
        )
        SELECT
          'org_1', 'store_1', 'fingerprint', 'value-' || nth, 'click_' || nth, 'fb.' || nth, ${instant(now)}, ${instant(now)}
        FROM generate_series(1, ${upTo}::integer) AS nth
        ON CONFLICT DO NOTHING
      `);
      const plan = await planOf((db) => listFoundClicks(db, input));
      expect(plan).toContain('"click_evidence_pkey"');
      expect(plan).not.toContain('click_evidence_by_receipt');
    }
    expect(await listFoundClicks(database, input)).toMatchObject([{ clickId: 'click_7' }]);
  });

  it('counts the window in days of 24 hours, whatever the time zone of the session', async () => {
    // Clocks of New York are set back in between.
    const arrivedAt = new Date('2026-10-25T12:00:00Z');
    await database.query(sql.type(nothing)`
      INSERT INTO attribution.click_identity (tenant_id, store_id, fbclid, click_id, clicked_at, received_at)
      VALUES ('org_1', 'store_1', 'IwAR1', 'click_1', ${instant(arrivedAt)}, ${instant(arrivedAt)})
    `);
    const isStale = (afterMs: number) =>
      database.transaction(async (transaction) => {
        await transaction.query(sql.type(nothing)`SET LOCAL TIME ZONE 'America/New_York'`);
        const receivedAt = new Date(arrivedAt.getTime() + afterMs);
        const evidence = [{ kind: 'fbclid' as const, value: 'IwAR1' }];
        return (await listFoundClicks(transaction, { ...input, evidence, receivedAt }))[0]?.isStale;
      });
    expect(await isStale(28 * dayMs)).toBe(false);
    expect(await isStale(28 * dayMs + 1)).toBe(true);
  });
});
