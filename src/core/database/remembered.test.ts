import { describe, expect, it } from 'vitest';
import { remembered } from './remembered.ts';
import type { Database } from './sql.ts';

const given = () => {
  const asked: string[] = [];
  const values = new Map<string, { value: number }>();
  const find = remembered({
    key: ({ id }: { id: string }) => id,
    find: async (_database, { id }) => {
      asked.push(id);
      return values.get(id) ?? null;
    },
    forMs: 1_000,
  });
  const database = {} as Database;
  const at = (ms: number, id = 'a', of = database) => find(of, { id }, new Date(ms));
  return { asked, values, at };
};

describe('remembered', () => {
  it('looks up once within the time, and again after it', async () => {
    const { asked, values, at } = given();
    values.set('a', { value: 1 });
    expect(await at(0)).toEqual({ value: 1 });
    values.set('a', { value: 2 });
    expect(await at(999)).toEqual({ value: 1 });
    expect(await at(1_000)).toEqual({ value: 2 });
    expect(asked).toHaveLength(2);
  });

  it('looks up anew what was not found', async () => {
    const { values, at } = given();
    expect(await at(0)).toBeNull();
    values.set('a', { value: 1 });
    expect(await at(1)).toEqual({ value: 1 });
    values.delete('a');
    expect(await at(2_000)).toBeNull();
  });

  it('keeps keys and databases apart, and does not trust a clock that went back', async () => {
    const { asked, values, at } = given();
    for (const id of ['a', 'b']) values.set(id, { value: 1 });
    await at(5_000);
    await at(5_000, 'b');
    await at(5_000, 'a', {} as Database);
    await at(0);
    expect(asked).toEqual(['a', 'b', 'a', 'a']);
  });
});
