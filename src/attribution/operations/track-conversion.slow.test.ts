import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { found, givenConversion, givenShop, refusalOf, sendConversion, unique } from '../testing/fixtures.ts';

const server = await startProduct();
const waiting = sql.type(z.strictObject({ count: z.number() }))`
  SELECT count(*) AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
`;

describe('trackConversion', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('gives up what took longer than late matching waits for, and takes it when it is sent again, 503', async () => {
    const { client, storeId } = await givenShop(server);
    const orderId = unique();
    const now = performance.now.bind(performance);
    const reply = await server.database.transaction(async (transaction) => {
      await transaction.query(sql.typeAlias('nothing')`LOCK TABLE attribution.conversion IN SHARE MODE`);
      const sent = sendConversion(client, { storeId, orderId });
      await expect.poll(() => transaction.oneFirst(waiting), { timeout: 15_000 }).toBe(1);
      vi.spyOn(performance, 'now').mockImplementation(() => now() + 10_001);
      return { sent };
    });
    const late = await reply.sent;
    expect(refusalOf(late)).toMatchObject({ status: 503, code: 'internal_error' });
    expect(late.headers.get('retry-after')).toBe('1');
    vi.restoreAllMocks();

    expect((await found(client, 'conversions')).conversions).toEqual([]);
    const again = await givenConversion(client, { storeId, orderId });
    const { conversions } = await found(client, 'conversions');
    expect(conversions.map(({ conversionId }: { conversionId: string }) => conversionId)).toEqual([again.conversionId]);
  });
});
