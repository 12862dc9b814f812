import { describe, expect, it } from 'vitest';
import { uniqueId } from '../../core/testing/administration.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenDestinationStore, path } from '../testing/destinations.ts';

const server = await startProduct();

describe('getDestination', () => {
  it('shows one as it was made, 200', async () => {
    const { client, given } = await givenDestinationStore(server);
    const destination = await given();
    const { status, body } = await client.get(`${path}/${destination.id}`);
    expect(status).toBe(200);
    expect(body.data).toEqual(destination);
  });

  it('hides one of another organization and one that nobody has, 404', async () => {
    const [mine, other] = [await givenDestinationStore(server), await givenDestinationStore(server)];
    const { id } = await other.given();
    for (const unknown of [id, uniqueId('dest')]) {
      const { status, body } = await mine.client.get(`${path}/${unknown}`);
      expect(status).toBe(404);
      expect(body).toMatchObject({ code: 'not_found', detail: `Destination '${unknown}' does not exist` });
    }
  });
});
