import type { operations } from '../../../generated/attribution.ts';
import type { Operation } from '../../core/http/operation.ts';
import type { Framed } from '../dialect.ts';
import * as queries from '../queries/list-stores.ts';
import { toStore } from '../resources/store.ts';

/** Lists all stores at once, newest first, active or not. */
export const listStores: Operation<operations['listStores'], Framed> = async ({ caller: { tenantId }, database }) => {
  const rows = await queries.listStores(database, { tenantId });
  return { status: 200, body: { data: { stores: rows.map(toStore) } } };
};
