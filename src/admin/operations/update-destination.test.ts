import { describe, expect, it } from 'vitest';
import { listAudit, mistakesOf, uniqueId } from '../../core/testing/administration.ts';
import { credentials } from '../../core/testing/destinations.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenDestinationStore, path } from '../testing/destinations.ts';

const server = await startProduct();
const updated = { action: 'destination.updated' };

describe('updateDestination', () => {
  it('changes what is given and nothing else, 200', async () => {
    const { client, given } = await givenDestinationStore(server);
    const before = await given({ testEventCode: 'TEST1' });
    const changes = { isEnabled: false, baseUrl: 'https://capi.example.com' };
    const fixed = { storeId: 'store_other', platform: 'x' };
    const reply = await client.patch(`${path}/${before.id}`, { ...changes, credentials, ...fixed });
    expect(reply.status).toBe(200);
    expect(reply.body.data).toEqual({ ...before, ...changes });
    expect((await client.get(`${path}/${before.id}`)).body).toEqual(reply.body);
  });

  it('replaces credentials as a whole and shows what may be seen of them, 200', async () => {
    const { client, given } = await givenDestinationStore(server);
    const { id } = await given();
    const { body, text } = await client.patch(`${path}/${id}`, {
      credentials: { pixelId: '77', accessToken: 'EAAGnewToken0815' },
    });
    expect(body.data.credentials).toEqual({ pixelId: '77', accessToken: '…0815' });
    expect(text).not.toContain('EAAGnewToken0815');
    const [{ changes }] = await listAudit(client, updated);
    expect(changes).toEqual({
      credentials: {
        from: { pixelId: credentials.pixelId, accessToken: '…4711' },
        to: { pixelId: '77', accessToken: '…0815' },
      },
    });
  });

  it('clears with null and changes nothing for {}, 200', async () => {
    const { client, given } = await givenDestinationStore(server);
    const before = await given({ testEventCode: 'TEST1', baseUrl: 'https://capi.example.com' });
    expect((await client.patch(`${path}/${before.id}`, {})).body.data).toEqual(before);
    expect(await listAudit(client, updated)).toEqual([]);
    const { body } = await client.patch(`${path}/${before.id}`, { testEventCode: null, baseUrl: null, credentials });
    expect(body.data).toEqual({ ...before, testEventCode: null, baseUrl: null });
  });

  it('sends stored credentials to no other address: they have to be given again with it, 400', async () => {
    const { client, given } = await givenDestinationStore(server);
    const baseUrl = 'https://capi.example.com';
    for (const [settings, changed] of [
      [{}, baseUrl],
      [{ baseUrl }, 'https://attacker.example.com'],
      [{ baseUrl }, null],
    ] as const) {
      const before = await given(settings);
      expect(
        mistakesOf(await client.patch(`${path}/${before.id}`, { baseUrl: changed, isEnabled: false })),
      ).toMatchObject({
        ...{ status: 400, mistakes: ['body credentials: Required when baseUrl changes'] },
      });
      expect((await client.get(`${path}/${before.id}`)).body.data).toEqual(before);
      const again = { baseUrl: before.baseUrl && `${before.baseUrl}/`, isEnabled: false };
      expect((await client.patch(`${path}/${before.id}`, again)).status).toBe(200);
      const { status, body } = await client.patch(`${path}/${before.id}`, { baseUrl: changed, credentials });
      expect([status, body.data.baseUrl]).toEqual([200, changed]);
    }
  });

  it('hides one of another organization, one that nobody has and one that was deleted, 404', async () => {
    const [mine, other] = [await givenDestinationStore(server), await givenDestinationStore(server)];
    const [theirs, gone] = [await other.given(), await mine.given()];
    await mine.client.delete(`${path}/${gone.id}`);
    for (const id of [theirs.id, gone.id, uniqueId('dest')])
      expect((await mine.client.patch(`${path}/${id}`, { isEnabled: false })).status).toBe(404);
    expect((await other.client.get(`${path}/${theirs.id}`)).body.data.isEnabled).toBe(true);
  });

  it.each([
    [{ isEnabled: null }, /^body isEnabled: /],
    [{ credentials: null }, /^body credentials: /],
    [{ baseUrl: 'https://example.com:25' }, /^body baseUrl: /],
  ])('refuses %j, 400', async (changes, mistake) => {
    const { client, given } = await givenDestinationStore(server);
    const { id } = await given();
    expect(mistakesOf(await client.patch(`${path}/${id}`, changes))).toMatchObject({
      ...{ status: 400, mistakes: [expect.stringMatching(mistake)] },
    });
  });
});
