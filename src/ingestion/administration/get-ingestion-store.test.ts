import { describe, expect, it } from 'vitest';
import { givenAdministration, mistakesOf, uniqueId } from '../../core/testing/administration.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenIngestionStore, storesPath } from '../testing/administration.ts';

const server = await startProduct();
const pathOf = (id: string, mode?: string) => `${storesPath}/${id}${mode ? `?mode=${mode}` : ''}`;

describe('getIngestionStore', () => {
  it('shows what was created, the live store unless the other is asked for, 200', async () => {
    const { client } = await givenAdministration(server);
    const live = await givenIngestionStore(client, { id: uniqueId('istore'), name: 'Live', plan: 'enterprise' });
    const test = await givenIngestionStore(client, { id: live.id, name: 'Test', mode: 'test', country: 'FR' });
    for (const [mode, expected] of [
      [undefined, live],
      ['live', live],
      ['test', test],
    ] as const) {
      const { status, body } = await client.get(pathOf(live.id, mode));
      expect(status).toBe(200);
      expect(body).toEqual({ data: expected });
    }
  });

  it('lets a read-only key read, 200', async () => {
    const { organizationId, client } = await givenAdministration(server);
    const { id } = await givenIngestionStore(client);
    const key = await server.givenKey({ organizationId, product: 'admin', scopes: ['read'] });
    expect((await server.client(key).get(pathOf(id))).status).toBe(200);
  });

  it('does not know a store of nobody, of the other mode or of another organization, 404', async () => {
    const [mine, other] = [await givenAdministration(server), await givenAdministration(server)];
    const { id } = await givenIngestionStore(mine.client, { mode: 'test' });
    const unknown = uniqueId('istore');
    for (const [client, asked, mode] of [
      [mine.client, unknown, 'live'],
      [mine.client, id, 'live'],
      [other.client, id, 'test'],
    ] as const) {
      const { status, body } = await client.get(pathOf(asked, mode));
      expect(status).toBe(404);
      expect(body).toMatchObject({ code: 'not_found', detail: `Ingestion store '${asked}' does not exist` });
    }
  });

  it('shows the operator a store of the organization it names, 200, and of no other, 404', async () => {
    const { organizationId, client } = await givenAdministration(server);
    const { id } = await givenIngestionStore(client);
    const as = (organization: string) => ({ headers: { 'X-Organization-Id': organization } });
    expect((await server.operator.get(pathOf(id), as(organizationId))).status).toBe(200);
    expect((await server.operator.get(pathOf(id), as(await server.givenOrganization()))).status).toBe(404);
    expect(mistakesOf(await server.operator.get(pathOf(id))).mistakes).toEqual(['header X-Organization-Id: Required']);
  });

  it('refuses a mode that does not exist and an id that is too long, 400', async () => {
    const { client } = await givenAdministration(server);
    const reply = await client.get(pathOf('i'.repeat(65), 'staging'));
    expect(mistakesOf(reply)).toEqual({
      status: 400,
      code: 'invalid_request',
      mistakes: expect.arrayContaining([
        'path ingestionStoreId: Must have at most 64 characters',
        'query mode: Must be one of: live, test',
      ]),
    });
  });
});
