import type { operations } from '../../../generated/admin.ts';
import type { Operation } from '../../core/http/operation.ts';
import { tenantIdOf } from '../../core/organizations/tenant-id.ts';
import { cursorPage, requestedPage } from '../../core/pagination/cursor-page.ts';
import * as queries from '../queries/list-destinations.ts';
import { toDestination } from '../resources/destination.ts';

/** Lists the destinations of all stores of an organization, or of one, newest first. */
export const listDestinations: Operation<operations['listDestinations']> = async ({ query, caller, database }) => {
  const filters = { tenantId: tenantIdOf(caller.organizationId, 'live'), storeId: query.storeId };
  const wanted = requestedPage(query, filters);
  const found = await queries.listDestinations(database, { ...filters, ...wanted });
  const { rows, page } = cursorPage(found, wanted.limit, filters);
  return { status: 200, body: { data: rows.map(toDestination), page } };
};
