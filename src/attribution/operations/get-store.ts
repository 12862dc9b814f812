import type { operations } from '../../../generated/attribution.ts';
import type { Operation } from '../../core/http/operation.ts';
import type { Framed } from '../dialect.ts';
import { refuse } from '../errors.ts';
import { findStore } from '../queries/find-store.ts';
import { toStore } from '../resources/store.ts';

/** Shows one store, active or not. */
export const getStore: Operation<operations['getStore'], Framed> = async ({ path, caller: { tenantId }, database }) => {
  const row = await findStore(database, { tenantId, id: path.storeId });
  if (!row) throw refuse('store_not_found', `Store '${path.storeId}' does not exist`);
  return { status: 200, body: { data: toStore(row) } };
};
