import type { operations } from '../../../generated/admin.ts';
import type { Operation } from '../../core/http/operation.ts';
import { tenantIdsOf } from '../../core/organizations/tenant-id.ts';
import { cursorPage, requestedPage } from '../../core/pagination/cursor-page.ts';
import * as queries from '../queries/list-custom-events.ts';
import { placed } from '../queries/place.ts';
import { toCustomEvent } from '../resources/custom-event.ts';

/** Lists the custom events of all stores of an organization, or of one, active or not, newest first. */
export const listCustomEvents: Operation<operations['listCustomEvents']> = async ({
  query,
  caller: { organizationId },
  database,
}) => {
  const filters = { tenantIds: tenantIdsOf(organizationId, query.mode), storeId: query.storeId };
  const wanted = requestedPage(query, filters);
  const found = await queries.listCustomEvents(database, { ...filters, ...wanted });
  const { rows, page } = cursorPage(found.map(placed), wanted.limit, filters);
  return { status: 200, body: { data: rows.map(({ row }) => toCustomEvent(row, organizationId)), page } };
};
