import { expect, it } from 'vitest';
import type { TestClient, TestServer } from '../../core/testing/start-product.ts';
import { givenProgram, listed, refusalOf } from './fixtures.ts';

type List = { path: string; give(client: TestClient): Promise<{ id: string }> };

/** What every list promises of its order, its pages and whose rows it shows. */
export const promisePages = (server: TestServer, { path, give }: List): void => {
  const given = async (count: number) => {
    const { client } = await givenProgram(server);
    const made: { id: string }[] = [];
    for (let index = 0; index < count; index++) {
      made.unshift(await give(client));
      server.advance(1);
    }
    return { client, made, ids: made.map(({ id }) => id) };
  };
  const idsOf = ({ data }: { data: Record<string, unknown>[] }) => data.map(({ id }) => id);

  it('is empty at first, with the documented page size, 200', async () => {
    const { client } = await given(0);
    expect(await listed(client, path)).toEqual({
      data: [],
      pagination: { total: 0, limit: 20, offset: 0, hasMore: false },
    });
  });

  it('shows the newest first, each as a look-up by id shows it, 200', async () => {
    const { client, made } = await given(3);
    const { data, pagination } = await listed(client, path);
    expect(data).toEqual(made);
    expect(pagination).toEqual({ total: 3, limit: 20, offset: 0, hasMore: false });
  });

  it('orders those of one moment by id, 200', async () => {
    const { client } = await givenProgram(server);
    const made = await Promise.all(Array.from({ length: 6 }, () => give(client)));
    const ids = made
      .map(({ id }) => id)
      .toSorted()
      .reverse();
    const pages = [];
    for (const offset of [0, 2, 4]) pages.push(...idsOf(await listed(client, `${path}?limit=2&offset=${offset}`)));
    expect(pages).toEqual(ids);
  });

  it('says on every page how many there are and whether more follow, 200', async () => {
    const { client, ids } = await given(5);
    for (const [limit, offset, hasMore] of [
      [2, 0, true],
      [2, 2, true],
      [2, 3, false],
      [2, 4, false],
      [2, 5, false],
      [5, 0, false],
      [4, 0, true],
      [1, 4, false],
      [100, 0, false],
      [100, 9007199254740991, false],
    ] as const) {
      const page = await listed(client, `${path}?limit=${limit}&offset=${offset}`);
      expect(idsOf(page)).toEqual(ids.slice(offset, offset + limit));
      expect(page.pagination).toEqual({ total: 5, limit, offset, hasMore });
    }
  });

  it('shows nothing of the other mode or of another organization, 200', async () => {
    const [mine, other] = [await givenProgram(server), await givenProgram(server)];
    const live = await give(mine.client);
    const test = await give(mine.testClient);
    await give(other.client);
    expect(idsOf(await listed(mine.client, path))).toEqual([live.id]);
    expect(idsOf(await listed(mine.testClient, path))).toEqual([test.id]);
    expect((await listed(mine.client, path)).pagination.total).toBe(1);
  });

  it.each([
    ['limit=0', { limit: 'Must be at least 1' }],
    ['limit=101', { limit: 'Must be at most 100' }],
    ['limit=-1', { limit: 'Must be at least 1' }],
    ['limit=abc', { limit: 'Must be an integer' }],
    ['limit=2.5', { limit: 'Must be an integer' }],
    ['limit=', { limit: 'Must be an integer' }],
    ['limit=5&limit=6', { limit: 'Must be an integer' }],
    ['offset=-1', { offset: 'Must be at least 0' }],
    ['offset=abc', { offset: 'Must be an integer' }],
    ['offset=9007199254740993', { offset: 'Must be at most 9007199254740991' }],
    ['limit=0&offset=-1', { limit: 'Must be at least 1', offset: 'Must be at least 0' }],
  ])('refuses %s and adjusts nothing, 400', async (search, details) => {
    const { client } = await givenProgram(server);
    expect(refusalOf(await client.get(`/affiliates/v1/${path}?${search}`))).toEqual({
      status: 400,
      code: 'VALIDATION_ERROR',
      message: 'Invalid request parameters',
      details,
    });
  });

  it('ignores parameters it does not know, 200', async () => {
    const { client, ids } = await given(1);
    expect(idsOf(await listed(client, `${path}?page=7&sort=name&tenantId=x`))).toEqual(ids);
  });
};
