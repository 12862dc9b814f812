import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';
import { listAudit } from '../../core/testing/administration.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenDestinationStore, path } from '../testing/destinations.ts';

const server = await startProduct();

describe('deleteDestination', () => {
  it('ends it for good and shows it a last time, 200', async () => {
    const { client, given } = await givenDestinationStore(server);
    const before = await given();
    const { status, body } = await client.delete(`${path}/${before.id}`);
    expect(status).toBe(200);
    expect(body.data).toEqual({ ...before, isEnabled: false });
    for (const rest of ['', '/deliveries']) expect((await client.get(`${path}/${before.id}${rest}`)).status).toBe(404);
    expect((await client.get(path)).body.data).toEqual([]);
    expect((await client.delete(`${path}/${before.id}`)).status).toBe(404);
    const [entry] = await listAudit(client, { action: 'destination.deleted' });
    expect(entry.changes).toEqual({ deletedAt: { from: null, to: '2026-11-21T12:00:00Z' } });
  });

  it('erases the credentials', async () => {
    const { client, given } = await givenDestinationStore(server);
    const { id } = await given();
    await client.delete(`${path}/${id}`);
    const row = z.strictObject({ credentials: z.string().nullable() });
    expect(await server.database.one(sql.type(row)`SELECT credentials FROM core.destination WHERE id = ${id}`)).toEqual(
      { credentials: null },
    );
  });

  it('leaves one of another organization alone, 404', async () => {
    const [mine, other] = [await givenDestinationStore(server), await givenDestinationStore(server)];
    const { id } = await other.given();
    expect((await mine.client.delete(`${path}/${id}`)).status).toBe(404);
    expect((await other.client.get(`${path}/${id}`)).status).toBe(200);
  });
});
