import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { eventually } from '../testing/child-server.ts';
import { startProduct } from '../testing/start-product.ts';
import { isDatabaseAway } from './errors.ts';
import { openDatabase } from './pool.ts';
import { sql } from './sql.ts';

const { database } = await startProduct();

const errorOf = (statement: ReturnType<typeof sql.fragment>): Promise<unknown> =>
  database.query(sql.typeAlias('nothing')`${statement}`).catch((error) => error);

describe('isDatabaseAway', () => {
  it.each([
    ['a statement that is given up', sql.fragment`SELECT FROM pg_cancel_backend(pg_backend_pid()), pg_sleep(5)`],
    ['a connection that is cut', sql.fragment`SELECT FROM pg_terminate_backend(pg_backend_pid()), pg_sleep(5)`],
  ])('is true of %s', async (_, statement) => {
    expect(isDatabaseAway(await errorOf(statement))).toBe(true);
  });

  it.each([
    ['a statement that is wrong', sql.fragment`SELECT FROM nowhere`],
    ['a value that is wrong', sql.fragment`SELECT FROM generate_series(1, 1 / 0)`],
  ])('is false of %s', async (_, statement) => {
    expect(isDatabaseAway(await errorOf(statement))).toBe(false);
  });

  it('is true of a transaction that idled too long', async () => {
    const pid = z.strictObject({ pid: z.number() });
    const error = await database
      .transaction(async (transaction) => {
        const { pid: own } = await transaction.one(sql.type(pid)`
          SELECT pg_backend_pid() AS pid FROM set_config('idle_in_transaction_session_timeout', '1', true)
        `);
        const isThere = sql.typeAlias('nothing')`SELECT FROM pg_stat_activity WHERE pid = ${own}`;
        await eventually(async () => !(await database.exists(isThere)));
        return transaction.exists(isThere);
      })
      .catch((thrown) => thrown);
    expect(isDatabaseAway(error)).toBe(true);
  });

  it('is true of a server that nobody answers for', async () => {
    const error = await openDatabase('postgres://tributary@127.0.0.1:1/tributary', { size: 1 }).catch(
      (thrown) => thrown,
    );
    expect(isDatabaseAway(error)).toBe(true);
  });
});
