import { describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import { changed, found, givenOffer, givenProgram } from '../testing/fixtures.ts';
import { promiseGet } from '../testing/promise-get.ts';

const server = await startProduct();
const { client } = await givenProgram(server);

describe('getOffer', () => {
  promiseGet(server, { path: 'offers', kind: 'Offer', give: givenOffer });

  it('shows an archived offer too, 200', async () => {
    const { id } = await givenOffer(client);
    const archived = await changed(client, `offers/${id}`, { archived: true });
    expect(archived.archivedAt).toBe('2026-11-21T12:00:00Z');
    expect(await found(client, `offers/${id}`)).toEqual(archived);
  });
});
