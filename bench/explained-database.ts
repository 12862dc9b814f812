import { z } from 'zod';
import type { DatabaseHandle } from '../src/core/database/pool.ts';
import type { Queryable } from '../src/core/database/sql.ts';

/** What one statement read: `buffers` counts pages of 8 kB, found in memory or not. */
export type Explained = { statement: string; buffers: number };

type Token = { sql: string; values: readonly unknown[] };
type Nested = { transaction(work: (nested: Queryable) => Promise<never>): Promise<never> };
type Plan = { Plan: { 'Shared Hit Blocks': number; 'Shared Read Blocks': number } };

class RolledBack extends Error {}

/** Runs a statement under EXPLAIN in a savepoint that is taken back, so that the real run finds everything as it was. */
const explain = async (transaction: Queryable, token: Token): Promise<Explained> => {
  let plan: Plan | undefined;
  try {
    await (transaction as unknown as Nested).transaction(async (nested) => {
      const text = `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${token.sql}`;
      const explained = { ...token, name: undefined, sql: text, parser: z.any() };
      const [row] = (await nested.any(explained as never)) as { 'QUERY PLAN': Plan[] }[];
      plan = row?.['QUERY PLAN'][0];
      throw new RolledBack();
    });
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error;
  }
  if (!plan) throw new Error('EXPLAIN gave no plan');
  return { statement: token.sql, buffers: plan.Plan['Shared Hit Blocks'] + plan.Plan['Shared Read Blocks'] };
};

const methods = ['any', 'exists', 'maybeOne', 'one', 'oneFirst', 'query'] as const;

/** A database that explains every statement before it runs it, those of transactions and those that stand alone. */
export const explainedDatabase = (database: DatabaseHandle, note: (explained: Explained) => void): DatabaseHandle => {
  const explaining = (queryable: Queryable, explainFirst: (token: Token) => Promise<Explained>): Queryable =>
    Object.fromEntries(
      methods.map((method) => [
        method,
        async (token: Token) => {
          note(await explainFirst(token));
          return queryable[method](token as never);
        },
      ]),
    ) as unknown as Queryable;
  return {
    ...database,
    ...explaining(database, (token) => database.transaction((transaction) => explain(transaction, token))),
    transaction: (work) =>
      database.transaction((transaction) => work(explaining(transaction, (token) => explain(transaction, token)))),
  };
};
