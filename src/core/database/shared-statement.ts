import { isDatabaseAway } from './errors.ts';
import type { Database } from './sql.ts';

/** Rows of one tenant that wait for the next statement, and whether one is under way. */
type Queue<Input, Result> = { waiting: Waiter<Input, Result>[]; isBusy: boolean };
type Waiter<Input, Result> = { input: Input; resolve: (result: Result) => void; reject: (error: unknown) => void };

/** A statement that concurrent requests share: each awaits its own row's result, in no transaction. */
export type SharedStatement<Input, Result> = (database: Database, input: Input) => Promise<Result>;

/**
 * Lets concurrent requests share one statement. An input that arrives while nothing is under way goes at once; while a
 * statement is under way inputs gather, without a timer (a 2 ms timer made it 2.5 times slower), and go together, at most
 * `rows` rows of them, as `size` counts them, or a single larger one. A statement holds inputs of one tenant and no two
 * that share an identity: a twin waits for the next one, where it meets the stored row as any later repeat does. When a
 * statement fails, its inputs are tried one by one, so that only the guilty request fails; all of them fail where the
 * database is away or gave the statement up, which may then be sent again.
 *
 * `statement` resolves to one result per input by its key, in any order; without `identities` the key is the only one.
 */
export const sharedStatement = <Input extends { tenantId: string }, Result>({
  rows,
  key,
  identities = (input) => [key(input)],
  size = () => 1,
  statement,
}: {
  rows: number;
  key: (input: Input) => string;
  identities?: (input: Input) => readonly string[];
  size?: (input: Input) => number;
  statement: (database: Database, inputs: readonly Input[]) => Promise<ReadonlyMap<string, Result>>;
}): SharedStatement<Input, Result> => {
  const queues = new WeakMap<Database, Map<string, Queue<Input, Result>>>();

  const takeBatch = (queue: Queue<Input, Result>): Waiter<Input, Result>[] => {
    const taken = new Set<string>();
    const batch: Waiter<Input, Result>[] = [];
    const rest: Waiter<Input, Result>[] = [];
    let left = rows;
    for (const waiter of queue.waiting) {
      const names = identities(waiter.input);
      const fits = batch.length === 0 || size(waiter.input) <= left;
      if (fits && !names.some((name) => taken.has(name))) {
        for (const name of names) taken.add(name);
        left -= size(waiter.input);
        batch.push(waiter);
      } else rest.push(waiter);
    }
    queue.waiting = rest;
    return batch;
  };

  const run = async (database: Database, batch: readonly Waiter<Input, Result>[]): Promise<void> => {
    const inputs = batch.map(({ input }) => input);
    try {
      const results = await statement(database, inputs);
      for (const { input, resolve, reject } of batch) {
        const name = key(input);
        if (results.has(name)) resolve(results.get(name) as Result);
        else reject(new Error(`The shared statement gave no result for one of its ${batch.length} rows`));
      }
    } catch (error) {
      if (batch.length === 1 || isDatabaseAway(error)) for (const { reject } of batch) reject(error);
      else for (const waiter of batch) await run(database, [waiter]);
    }
  };

  const drain = async (database: Database, tenants: Map<string, Queue<Input, Result>>, tenantId: string) => {
    const queue = tenants.get(tenantId) as Queue<Input, Result>;
    queue.isBusy = true;
    while (queue.waiting.length > 0) await run(database, takeBatch(queue));
    tenants.delete(tenantId);
  };

  return (database, input) =>
    new Promise((resolve, reject) => {
      const tenants = queues.get(database) ?? new Map<string, Queue<Input, Result>>();
      queues.set(database, tenants);
      const queue = tenants.get(input.tenantId) ?? { waiting: [], isBusy: false };
      tenants.set(input.tenantId, queue);
      queue.waiting.push({ input, resolve, reject });
      if (!queue.isBusy) void drain(database, tenants, input.tenantId);
    });
};
