import { remembered } from '../core/database/remembered.ts';
import type { Database } from '../core/database/sql.ts';
import { refuse } from './errors.ts';
import { findStoreSettings, type StoreSettings } from './queries/find-store-settings.ts';

const findRemembered = remembered({
  key: ({ tenantId, storeId }: { tenantId: string; storeId: string }) => `${tenantId}\n${storeId}`,
  find: findStoreSettings,
  forMs: 1_000,
});

/** The settings of the store that a click or conversion names; one that is unknown or inactive is refused. */
export const activeStore = async (
  database: Database,
  place: { tenantId: string; storeId: string },
  now: Date,
): Promise<StoreSettings> => {
  const store = await findRemembered(database, place, now);
  if (store?.status === 'active') return store;
  throw refuse('store_not_found', `Store '${place.storeId}' does not exist or is inactive`);
};
