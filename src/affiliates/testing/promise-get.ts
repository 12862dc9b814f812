import { expect, it } from 'vitest';
import type { TestClient, TestServer } from '../../core/testing/start-product.ts';
import { found, givenProgram, refusalOf } from './fixtures.ts';

type Resource = { path: string; kind: string; give(client: TestClient): Promise<{ id: string }> };

/** What every look-up by id promises: the resource as it was created, to its own organization and mode only. */
export const promiseGet = (server: TestServer, { path, kind, give }: Resource): void => {
  it('shows it as it was created, 200', async () => {
    const { client } = await givenProgram(server);
    const created = await give(client);
    expect(await found(client, `${path}/${created.id}`)).toEqual(created);
  });

  it('does not know an id of nobody, of the other mode or of another organization, 404', async () => {
    const [mine, other] = [await givenProgram(server), await givenProgram(server)];
    const { id: liveId } = await give(mine.client);
    const { id: testId } = await give(mine.testClient);
    for (const [as, id] of [
      [mine.client, 'nobody'],
      [mine.client, testId],
      [mine.testClient, liveId],
      [other.client, liveId],
      [other.testClient, testId],
    ] as const)
      expect(refusalOf(await as.get(`/affiliates/v1/${path}/${id}`))).toEqual({
        status: 404,
        code: 'NOT_FOUND',
        message: `${kind} '${id}' does not exist`,
      });
  });

  it('names the id when it cannot be one, 400', async () => {
    const { client } = await givenProgram(server);
    const reply = await client.get(`/affiliates/v1/${path}/${'x'.repeat(65)}`);
    expect(refusalOf(reply)).toMatchObject({
      status: 400,
      code: 'VALIDATION_ERROR',
      message: 'Invalid request parameters',
    });
    expect(Object.values(reply.body.error.details)).toEqual(['Must have at most 64 characters']);
  });
};
