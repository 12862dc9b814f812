import { expect, it } from 'vitest';
import type { TestClient, TestServer } from '../../core/testing/start-product.ts';
import { found, givenShop, refusalOf, unique } from './fixtures.ts';

type Resource = {
  path: (id: string) => string;
  kind: 'Click' | 'Conversion';
  parameter: 'clickId' | 'conversionId';
  give(client: TestClient, storeId: string): Promise<string>;
};

/** What every look-up by id promises: whose rows it shows. */
export const promiseGet = (server: TestServer, { path, kind, parameter, give }: Resource): void => {
  it('does not know an id of nobody, of the other mode or of another organization, 404', async () => {
    const [mine, other] = [await givenShop(server), await givenShop(server)];
    const live = await give(mine.client, mine.storeId);
    const test = await give(mine.testClient, mine.storeId);
    for (const [as, id] of [
      [mine.client, 'nobody'],
      [mine.client, test],
      [mine.testClient, live],
      [other.client, live],
    ] as const)
      expect(refusalOf(await as.get(`/attribution/v1/${path(id)}`))).toEqual({
        status: 404,
        code: 'not_found',
        message: `${kind} '${id}' does not exist`,
      });
  });

  it('refuses an id that is none, 400', async () => {
    const { client } = await givenShop(server);
    expect(refusalOf(await client.get(`/attribution/v1/${path('x'.repeat(65))}`))).toMatchObject({
      status: 400,
      code: 'invalid_request',
      details: { field: parameter, reason: 'too_long' },
    });
  });
};

type Kept = Pick<Resource, 'path' | 'parameter'> & {
  /** Stores one under an id of our choice. */
  add(tenantId: string, storeId: string, id: string): Promise<unknown>;
};

/** What look-ups of what may have come from elsewhere promise: an id need not be one that was made here. */
export const promiseKeptIds = (server: TestServer, { path, parameter, add }: Kept): void => {
  it.each([`old_${unique()}`, 'X', `conv_abc123`, 'x'.repeat(64), 'ünï cødé/#?%'])(
    'shows one that brought its id %s along, 200',
    async (id) => {
      const { organizationId, client, storeId } = await givenShop(server);
      await add(organizationId, storeId, id);
      expect((await found(client, path(encodeURIComponent(id))))[parameter]).toBe(id);
    },
  );
};
