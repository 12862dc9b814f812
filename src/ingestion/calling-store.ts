import type { Caller } from '../core/authentication/caller.ts';
import { remembered } from '../core/database/remembered.ts';
import type { Database } from '../core/database/sql.ts';
import { Failure } from '../core/errors/failure.ts';
import type { Limits } from '../core/http/product.ts';
import { mayUseApi } from './domain/plans.ts';
import { refuse } from './errors.ts';
import { findStoreSettings, type StoreSettings } from './queries/find-store-settings.ts';

const findRemembered = remembered({
  key: ({ tenantId, storeId }: { tenantId: string; storeId: string }) => `${tenantId}\n${storeId}`,
  find: findStoreSettings,
  forMs: 1_000,
});

/** Where the events of a caller are: each key belongs to one store. */
export const placeOf = ({ tenantId, storeId }: Pick<Caller, 'tenantId' | 'storeId'>) => ({
  tenantId,
  storeId: storeId ?? '',
});

/** The settings of the store that a key belongs to, at most a second old; a key whose store is gone is none. */
export const callingStore = async (database: Database, caller: Caller, now: Date): Promise<StoreSettings> => {
  const store = await findRemembered(database, placeOf(caller), now);
  if (!store)
    throw new Failure('unauthenticated', 'Invalid or missing API key', { headers: { 'WWW-Authenticate': 'Bearer' } });
  return store;
};

/** Lets in the stores whose plan allows it, each key with the limit of its store. */
export const admitStore = async ({
  caller,
  database,
  now,
}: {
  caller: Caller;
  database: Database;
  now: Date;
}): Promise<Limits> => {
  const store = await callingStore(database, caller, now);
  if (!mayUseApi(store)) throw refuse('Enterprise plan required');
  return [{ points: store.requests_per_hour, windowSeconds: 3_600 }];
};
