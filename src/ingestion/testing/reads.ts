import { expect } from 'vitest';
import type { components } from '../../../generated/ingestion.ts';
import { expectStatus, type TestClient, type TestReply, type TestServer } from '../../core/testing/start-product.ts';

type Parameters = Record<string, string>;
type Listed = components['schemas']['Event'];
type Page = components['schemas']['EventList'];

/** A page of events as it is listed. */
export const listed = async (client: TestClient, parameters: Parameters = {}): Promise<Page> =>
  expectStatus(200, await client.get(`/ingestion/v1/events?${new URLSearchParams(parameters)}`)).body;

/** Follows the list from page to page, with a pause between them, and returns what it showed on each. */
export const walk = async (
  client: TestClient,
  parameters: Parameters = {},
  betweenPages: () => Promise<unknown> = async () => {},
): Promise<Listed[][]> => {
  const pages: Listed[][] = [];
  let cursor: string | null = null;
  do {
    const { data, pagination }: Page = await listed(client, { ...parameters, ...(cursor !== null && { cursor }) });
    pages.push(data);
    expect(pagination.hasMore).toBe(pagination.nextCursor !== null);
    cursor = pagination.nextCursor;
    if (cursor !== null) await betweenPages();
  } while (cursor !== null);
  return pages;
};

/** The eventIds of all pages, in the order in which they are listed. */
export const listedEventIds = async (client: TestClient, parameters: Parameters = {}): Promise<string[]> =>
  (await walk(client, parameters)).flat().map(({ eventId }) => eventId);

/** The figures of a period. */
export const statistics = async (
  client: TestClient,
  parameters: Parameters = {},
): Promise<components['schemas']['Statistics']> =>
  expectStatus(200, await client.get(`/ingestion/v1/stats?${new URLSearchParams(parameters)}`)).body;

/** Sends events at a moment, to which the clock is set, and returns their ids; all of them have to be new. */
export const sendAt = async (
  server: TestServer,
  client: TestClient,
  at: string | Date,
  events: readonly Record<string, unknown>[],
): Promise<string[]> => {
  server.now = new Date(at);
  const { body } = expectStatus(200, await client.post('/ingestion/v1/events', events));
  expect(body.summary).toEqual({ accepted: events.length, duplicates: 0, failed: 0 });
  return body.results.map(({ id }: { id: string }) => id);
};

/** Changes the settings of a store, and passes the second that a server may take to notice. */
export const changeStore = async (
  server: TestServer,
  { organizationId, storeId }: { organizationId: string; storeId: string },
  settings: Record<string, unknown>,
): Promise<void> => {
  const headers = { 'X-Organization-Id': organizationId };
  expectStatus(200, await server.operator.patch(`/admin/v1/ingestion-stores/${storeId}`, settings, { headers }));
  server.advance(1_000);
};

/** A refusal in short: its status beside what the body says. */
export const refusalOf = ({ status, body }: TestReply) => ({ status, ...body });

/** What is left of an instant on the wire: its Unix second. */
export const unix = (text: string): number => Date.parse(text) / 1_000;
