import { describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import { changed, found, givenAffiliate, givenProgram } from '../testing/fixtures.ts';
import { promiseGet } from '../testing/promise-get.ts';

const server = await startProduct();
const { client } = await givenProgram(server);

describe('getAffiliate', () => {
  promiseGet(server, { path: 'affiliates', kind: 'Affiliate', give: givenAffiliate });

  it('shows an archived affiliate too, 200', async () => {
    const { id } = await givenAffiliate(client);
    const archived = await changed(client, `affiliates/${id}`, { archived: true });
    expect(archived.archivedAt).toBe('2026-11-21T12:00:00Z');
    expect(await found(client, `affiliates/${id}`)).toEqual(archived);
  });
});
