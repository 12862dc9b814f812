import { expectStatus, type TestClient } from '../../core/testing/start-product.ts';

/** Where the admin API keeps stores. */
export const storesPath = '/admin/v1/ingestion-stores';
/** Where the admin API keeps custom events. */
export const customEventsPath = '/admin/v1/custom-events';

/** A store made with this admin client, as the reply showed it. */
export const givenIngestionStore = async (client: TestClient, input: Record<string, unknown> = {}) =>
  expectStatus(201, await client.post(storesPath, { name: 'Given', currency: 'EUR', ...input })).body.data;

/** A custom event made with this admin client, as the reply showed it. */
export const givenCustomEvent = async (client: TestClient, input: { storeId: string } & Record<string, unknown>) =>
  expectStatus(201, await client.post(customEventsPath, { name: 'QuizCompleted', ...input })).body.data;
