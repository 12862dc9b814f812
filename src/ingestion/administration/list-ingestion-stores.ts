import type { operations } from '../../../generated/admin.ts';
import type { Operation } from '../../core/http/operation.ts';
import { tenantIdsOf } from '../../core/organizations/tenant-id.ts';
import { cursorPage, requestedPage } from '../../core/pagination/cursor-page.ts';
import { listStores } from '../queries/list-stores.ts';
import { placed } from '../queries/place.ts';
import { toIngestionStore } from '../resources/ingestion-store.ts';

/** Lists the stores of an organization, of both modes unless one is asked for, newest first. */
export const listIngestionStores: Operation<operations['listIngestionStores']> = async ({
  query,
  caller: { organizationId },
  database,
}) => {
  const filters = { tenantIds: tenantIdsOf(organizationId, query.mode) };
  const wanted = requestedPage(query, filters);
  const found = await listStores(database, { ...filters, ...wanted });
  const { rows, page } = cursorPage(found.map(placed), wanted.limit, filters);
  return { status: 200, body: { data: rows.map(({ row }) => toIngestionStore(row, organizationId)), page } };
};
