import { givenAdministration, uniqueId } from '../../core/testing/administration.ts';
import { credentials, givenDestination } from '../../core/testing/destinations.ts';
import { expectStatus, type TestServer } from '../../core/testing/start-product.ts';

/** Where destinations are. */
export const path = '/admin/v1/destinations';

/** An organization with an admin client and a store of the attribution API. */
export const givenDestinationStore = async (server: TestServer) => {
  const administration = await givenAdministration(server);
  const { organizationId } = administration;
  const attribution = server.client(await server.givenKey({ organizationId, product: 'attribution' }));
  const storeId = uniqueId('store');
  expectStatus(201, await attribution.post('/attribution/v1/stores', { id: storeId, name: 'Given' }));
  const order = { product: 'attribution', storeId, platform: 'meta', credentials };
  const given = (input: Record<string, unknown> = {}) =>
    givenDestination(server, { organizationId, ...order, ...input });
  return { ...administration, attribution, storeId, order, given };
};
