import { describe, expect, it } from 'vitest';
import { sharedStatement } from './shared-statement.ts';
import type { Database } from './sql.ts';

type Input = { tenantId: string; key: string; isBad?: boolean };

/** A statement whose every call is recorded and ends when it is told to. */
const recorded = (rows = 500) => {
  const calls: { keys: string[]; tenantIds: string[]; end: () => void }[] = [];
  const stored = new Set<string>();
  const database = {} as Database;
  const shared = sharedStatement<Input, 'stored' | 'repeated'>({
    rows,
    key: ({ key }) => key,
    statement: async (_database, inputs) => {
      await new Promise<void>((end) => {
        calls.push({ keys: inputs.map(({ key }) => key), tenantIds: inputs.map(({ tenantId }) => tenantId), end });
      });
      if (inputs.some(({ isBad }) => isBad)) throw new Error('bad row');
      return new Map(
        inputs.map(({ tenantId, key }) => {
          const name = `${tenantId} ${key}`;
          const result = stored.has(name) ? ('repeated' as const) : ('stored' as const);
          stored.add(name);
          return [key, result];
        }),
      );
    },
  });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const endAll = async () => {
    for (let index = 0; index < calls.length; index++) {
      calls[index]?.end();
      await settle();
    }
  };
  return { calls, send: (input: Input) => shared(database, input), endAll };
};

describe('sharedStatement', () => {
  it('sends the first row at once and gathers the others meanwhile', async () => {
    const { calls, send, endAll } = recorded();
    const results = ['a', 'b', 'c'].map((key) => send({ tenantId: 't', key }));
    expect(calls.map(({ keys }) => keys)).toEqual([['a']]);
    await endAll();
    expect(await Promise.all(results)).toEqual(['stored', 'stored', 'stored']);
    expect(calls.map(({ keys }) => keys)).toEqual([['a'], ['b', 'c']]);
  });

  it('tells each twin the truth: one is stored, the others are repeats', async () => {
    const { calls, send, endAll } = recorded();
    const results = Array.from({ length: 50 }, (_, index) => send({ tenantId: 't', key: `k${index % 5}` }));
    await endAll();
    const answers = await Promise.all(results);
    expect(answers.filter((answer) => answer === 'stored')).toHaveLength(5);
    for (const { keys } of calls) expect(new Set(keys).size).toBe(keys.length);
  });

  it('holds one tenant per statement and runs tenants side by side', async () => {
    const { calls, send, endAll } = recorded();
    const results = ['t', 'u', 't', 'u'].map((tenantId, index) => send({ tenantId, key: `k${index}` }));
    expect(calls).toHaveLength(2);
    await endAll();
    await Promise.all(results);
    for (const { tenantIds } of calls) expect(new Set(tenantIds).size).toBe(1);
  });

  it('fails only the guilty request', async () => {
    const { send, endAll } = recorded();
    const first = send({ tenantId: 't', key: 'first' });
    const good = ['a', 'b'].map((key) => send({ tenantId: 't', key }));
    const bad = send({ tenantId: 't', key: 'bad', isBad: true });
    const refused = expect(bad).rejects.toThrow('bad row');
    await endAll();
    expect(await Promise.all([first, ...good])).toEqual(['stored', 'stored', 'stored']);
    await refused;
  });

  it('takes at most so many rows at once', async () => {
    const { calls, send, endAll } = recorded(10);
    const results = Array.from({ length: 25 }, (_, index) => send({ tenantId: 't', key: String(index) }));
    await endAll();
    await Promise.all(results);
    expect(calls.map(({ keys }) => keys.length)).toEqual([1, 10, 10, 4]);
  });

  it('counts rows as it is told, and keeps inputs apart that share any identity', async () => {
    type Group = { tenantId: string; names: string[] };
    const database = {} as Database;
    const statements: string[][] = [];
    const shared = sharedStatement<Group, string>({
      rows: 4,
      key: ({ names }) => names.join(),
      identities: ({ names }) => names,
      size: ({ names }) => names.length,
      statement: async (_, inputs) => {
        statements.push(inputs.map(({ names }) => names.join()));
        return new Map(inputs.map(({ names }) => [names.join(), 'done']));
      },
    });
    const groups = ['a', 'bc', 'cd', 'e', 'fghij', 'k'].map((names) => [...names]);
    await Promise.all(groups.map((names) => shared(database, { tenantId: 't', names }).catch(String)));
    expect(statements).toEqual([['a'], ['b,c', 'e', 'k'], ['c,d'], ['f,g,h,i,j']]);
  });
});
