import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { type Database, sql } from '../../core/database/sql.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { noFacts } from '../domain/facts.ts';
import { insertFacts } from './insert-facts.ts';

const server = await startProduct();

const row = z.strictObject({ first: z.date(), last: z.date(), bucketing: z.record(z.string(), z.string()) });

describe('insertFacts', () => {
  it('keeps the first and the last of the conversions that share a statement, and what the first said', async () => {
    const { database } = server;
    const at = (second: number) => new Date(Date.UTC(2026, 10, 21, 12, 0, second));
    const convert = (visitorId: string, second: number) => {
      const facts = noFacts();
      const bucketing = { '31': String(second) };
      facts.conversions.set(visitorId, { visitorId, goalId: '7', bucketing, enriches: false });
      return insertFacts(database, {
        tenantId: 't',
        environment: '',
        projectId: 1,
        request: `${visitorId} ${second}`,
        bytes: 100,
        facts,
        now: at(second),
      });
    };
    // The first goes at once; the others wait for it and share the next statement.
    await Promise.all([convert('v0', 0), convert('v1', 2), convert('v1', 3), convert('v1', 1)]);
    const stored = await database.one(sql.type(row)`
      SELECT first_converted_at AS first, last_converted_at AS last, bucketing
      FROM experiments.conversion
      WHERE tenant_id = 't' AND project_id = 1 AND visitor_id = 'v1'
    `);
    expect(stored).toEqual({ first: at(1), last: at(3), bucketing: { '31': '1' } });
  });

  it.each([
    { size: 'small', bytes: 100, count: 2 },
    { size: 'large', bytes: 1_000_000, count: 4 },
  ])('stores one request and then three $size ones that wait for it in $count statements', async ({ bytes, count }) => {
    const any = vi.fn<Database['any']>(server.database.any);
    const database = { ...server.database, any };
    const tell = (visitorId: string) => {
      const facts = noFacts();
      facts.exposures.set(visitorId, { visitorId, experienceId: '31', variationId: '311' });
      const place = { tenantId: 't', environment: '', projectId: 2, now: new Date() };
      return insertFacts(database, { ...place, request: visitorId, bytes, facts });
    };
    await Promise.all(['v1', 'v2', 'v3', 'v4'].map(tell));
    expect(any).toHaveBeenCalledTimes(count);
  });
});
