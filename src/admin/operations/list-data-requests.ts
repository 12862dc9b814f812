import type { operations } from '../../../generated/admin.ts';
import type { Operation } from '../../core/http/operation.ts';
import { tenantIdOf } from '../../core/organizations/tenant-id.ts';
import { cursorPage, requestedPage } from '../../core/pagination/cursor-page.ts';
import * as queries from '../queries/list-data-requests.ts';
import { toDataRequest } from '../resources/data-request.ts';

/** Lists the data requests of an organization, newest first, without what exports found. */
export const listDataRequests: Operation<operations['listDataRequests']> = async ({ query, caller, database }) => {
  const filters = { tenantId: tenantIdOf(caller.organizationId, 'live') };
  const wanted = requestedPage(query, filters);
  const found = await queries.listDataRequests(database, { ...filters, ...wanted });
  const { rows, page } = cursorPage(found, wanted.limit, filters);
  return { status: 200, body: { data: rows.map(toDataRequest), page } };
};
