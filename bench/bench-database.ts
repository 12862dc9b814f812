import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeEmbeddedPostgres } from '../src/core/database/embedded-postgres.ts';
import { prepareDatabase } from '../src/core/database/prepare-database.ts';
import { type MeasuredServer, startMeasured } from './measured-server.ts';

/** The operator's token of every server here. */
export const adminToken = 'operator_token_of_the_benchmarks';

/** A durable database of its own for one benchmark, thrown away afterwards. */
export const withDatabase = async (work: (url: string) => Promise<void>): Promise<void> => {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'tributary-bench-'));
  const { url, release } = await prepareDatabase({ databaseUrl: undefined, dataDirectory, say: () => {} });
  try {
    await work(url);
  } finally {
    await release();
    await removeEmbeddedPostgres(dataDirectory);
    await rm(dataDirectory, { recursive: true });
  }
};

/**
 * The whole server on that database, with everything on: authentication, limits, metrics. The hot statement that writes
 * the table `withoutStatement` first is answered without the database, at once or a turn later.
 */
export const startTributary = (url: string, more: { withoutStatement?: string; isAnsweredLater?: boolean } = {}) =>
  startMeasured('tributary', { url, adminToken, ...more });

/** Sends one JSON request and returns the reply's data. */
export const send = async (
  server: Pick<MeasuredServer, 'origin'>,
  key: string,
  path: string,
  body: object,
  more: Record<string, unknown> = {},
): Promise<Record<string, unknown>> => {
  const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json', ...more };
  const response = await fetch(server.origin + path, { method: 'POST', headers, body: JSON.stringify(body) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
  return JSON.parse(text).data;
};

/** An organization with a key of one product that no limit slows; for ingestion with the store `istore_bench`. */
export const givenKey = async (server: Pick<MeasuredServer, 'origin'>, { product }: { product: string }) => {
  const organization = await send(server, adminToken, '/admin/v1/organizations', { name: 'Bench' });
  const more = { 'X-Organization-Id': organization.id };
  const store = { id: 'istore_bench', name: 'Bench', currency: 'EUR', country: 'DE', plan: 'enterprise' };
  const hasStores = product === 'ingestion';
  if (hasStores) await send(server, adminToken, '/admin/v1/ingestion-stores', store, more);
  const input = { product, mode: 'live', name: 'Bench', rateLimit: 'off', ...(hasStores && { storeId: store.id }) };
  const { key } = await send(server, adminToken, '/admin/v1/api-keys', input, more);
  return { tenantId: String(organization.id), key: String(key) };
};
