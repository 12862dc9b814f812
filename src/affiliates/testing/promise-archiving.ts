import { expect, it } from 'vitest';
import type { TestClient, TestServer } from '../../core/testing/start-product.ts';
import { changed, found, givenProgram, refusalOf } from './fixtures.ts';

type Resource = { path: string; kind: string; give(client: TestClient): Promise<{ id: string }> };

/** What every change of a resource promises: archive and restore, and only to its own organization and mode. */
export const promiseArchiving = (server: TestServer, { path, kind, give }: Resource): void => {
  it('archives, keeps the first time when archived twice, restores, and archives anew, 200', async () => {
    const { client } = await givenProgram(server);
    const before = await give(client);
    const archive = (archived: boolean) => changed(client, `${path}/${before.id}`, { archived });
    const start = server.now;
    server.now = new Date('2026-11-22T08:00:00Z');
    expect(await archive(true)).toEqual({ ...before, archivedAt: '2026-11-22T08:00:00Z' });
    server.advance(60_000);
    expect(await archive(true)).toEqual({ ...before, archivedAt: '2026-11-22T08:00:00Z' });
    expect(await changed(client, `${path}/${before.id}`, {})).toEqual({
      ...before,
      archivedAt: '2026-11-22T08:00:00Z',
    });
    expect(await archive(false)).toEqual(before);
    expect(await archive(false)).toEqual(before);
    expect(await archive(true)).toEqual({ ...before, archivedAt: '2026-11-22T08:01:00Z' });
    server.now = start;
  });

  it('does not know an id of nobody, of the other mode or of another organization, 404', async () => {
    const [mine, other] = [await givenProgram(server), await givenProgram(server)];
    const live = await give(mine.client);
    for (const [as, id] of [
      [mine.client, 'nobody'],
      [mine.testClient, live.id],
      [other.client, live.id],
    ] as const)
      expect(refusalOf(await as.patch(`/affiliates/v1/${path}/${id}`, { archived: true }))).toEqual({
        status: 404,
        code: 'NOT_FOUND',
        message: `${kind} '${id}' does not exist`,
      });
    expect(await found(mine.client, `${path}/${live.id}`)).toEqual(live);
  });
};
