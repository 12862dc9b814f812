import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { inGroups } from './in-groups.ts';

const bounds = { most: 3, size: (text: string) => text.length, mostSize: 10 };

async function* these(...items: (string | Error)[]): AsyncGenerator<string> {
  for (const item of items)
    if (item instanceof Error) throw item;
    else yield item;
}

const groupsOf = async (items: AsyncIterable<string>) => {
  const groups: string[][] = [];
  for await (const group of inGroups(items, bounds)) groups.push(group);
  return groups;
};

describe('inGroups', () => {
  it('puts together what is there, up to its bounds', async () => {
    expect(await groupsOf(these('a', 'b', 'c', 'd'))).toEqual([['a', 'b', 'c'], ['d']]);
    expect(await groupsOf(these('12345', '67890', 'a'))).toEqual([['12345', '67890'], ['a']]);
    expect(await groupsOf(these('longer than all bounds', 'a'))).toEqual([['longer than all bounds'], ['a']]);
    expect(await groupsOf(these())).toEqual([]);
  });

  it('never waits for more', async () => {
    const source = new PassThrough({ encoding: 'utf8' });
    const groups = inGroups<string>(source, bounds);
    for (const text of ['first', 'second']) {
      source.write(text);
      expect((await groups.next()).value).toEqual([text]);
    }
    source.end();
    expect(await groups.next()).toEqual({ done: true, value: undefined });
  });

  it('fails with its source, however long the group before takes', async () => {
    const groups = inGroups(these('a', 'b', 'c', new Error('gone')), bounds);
    expect((await groups.next()).value).toEqual(['a', 'b', 'c']);
    await new Promise((resolve) => setImmediate(resolve));
    await expect(groups.next()).rejects.toThrow('gone');
  });
});
