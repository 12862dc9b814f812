import { describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import { changed, givenOffer, givenProgram, listed, refusalOf } from '../testing/fixtures.ts';
import { promisePages } from '../testing/promise-pages.ts';

const server = await startProduct();

describe('listOffers', () => {
  promisePages(server, { path: 'offers', give: givenOffer });

  it('shows active ones, inactive ones or both, without archived ones unless they are asked for, 200', async () => {
    const { client } = await givenProgram(server);
    for (const [name, isActive, archived] of [
      ['active', true, false],
      ['inactive', false, false],
      ['archived active', true, true],
      ['archived inactive', false, true],
    ] as const) {
      const { id } = await givenOffer(client, { name, isActive });
      await changed(client, `offers/${id}`, { archived });
    }
    const shown = async (search: string) => {
      const { data, pagination } = await listed(client, `offers${search}`);
      expect(pagination.total).toBe(data.length);
      return data.map(({ name }) => name).sort();
    };
    expect(await shown('')).toEqual(['active', 'inactive']);
    expect(await shown('?isActive=true')).toEqual(['active']);
    expect(await shown('?isActive=false')).toEqual(['inactive']);
    expect(await shown('?archived=false')).toEqual(['active', 'inactive']);
    expect(await shown('?archived=true')).toEqual(['active', 'archived active', 'archived inactive', 'inactive']);
    expect(await shown('?archived=true&isActive=true')).toEqual(['active', 'archived active']);
  });

  it.each(['isActive=1', 'isActive=yes', 'isActive='])('refuses %s, 400', async (search) => {
    const { client } = await givenProgram(server);
    expect(refusalOf(await client.get(`/affiliates/v1/offers?${search}`))).toEqual({
      status: 400,
      code: 'VALIDATION_ERROR',
      message: 'Invalid request parameters',
      details: { isActive: 'Must be a boolean' },
    });
  });
});
