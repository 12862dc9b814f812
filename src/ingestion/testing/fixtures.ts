import { randomUUID } from 'node:crypto';
import { expectStatus, type TestServer } from '../../core/testing/start-product.ts';

/** Settings of a store, and what its key may do. */
export type GivenStore = Record<string, unknown> & { mode?: 'live' | 'test'; scopes?: string[] };

/** A store of its own in an organization of its own, a dev store in Berlin unless told otherwise, with a client of it. */
export const givenStore = async (
  server: TestServer,
  { mode = 'live', scopes, organizationId: given, ...settings }: GivenStore & { organizationId?: string } = {},
) => {
  const organizationId = given ?? (await server.givenOrganization());
  const headers = { 'X-Organization-Id': organizationId };
  const input = { name: 'Given', currency: 'EUR', timezone: 'Europe/Berlin', country: 'DE', kind: 'dev', mode };
  const order = { ...input, ...settings };
  const { body } = expectStatus(201, await server.operator.post('/admin/v1/ingestion-stores', order, { headers }));
  const storeId: string = body.data.id;
  const key = await server.givenKey({ organizationId, product: 'ingestion', mode, storeId, ...(scopes && { scopes }) });
  return { organizationId, storeId, key, client: server.client(key) };
};

/** An event id that no other test has. */
export const uniqueEventId = (): string => `event_${randomUUID()}`;

/** The Unix second of the server's clock, moved by so many seconds. */
export const secondsOf = (server: TestServer, moved = 0): number => Math.floor(server.now.getTime() / 1_000) + moved;
