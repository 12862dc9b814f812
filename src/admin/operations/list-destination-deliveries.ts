import type { operations } from '../../../generated/admin.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseUnknown } from '../../core/http/problem-errors.ts';
import { tenantIdOf } from '../../core/organizations/tenant-id.ts';
import { cursorPage, requestedPage } from '../../core/pagination/cursor-page.ts';
import { findDestination } from '../queries/find-destination.ts';
import { listDeliveries } from '../queries/list-deliveries.ts';
import { toDelivery } from '../resources/delivery.ts';

/** Lists what was, is or could not be sent to a destination, newest first. */
export const listDestinationDeliveries: Operation<operations['listDestinationDeliveries']> = async ({
  path: { destinationId },
  query,
  caller,
  database,
}) => {
  const tenantId = tenantIdOf(caller.organizationId, 'live');
  const filters = { tenantId, destinationId, status: query.status };
  const wanted = requestedPage(query, filters);
  if (!(await findDestination(database, { tenantId, id: destinationId })))
    throw refuseUnknown('Destination', destinationId);
  const found = await listDeliveries(database, { ...filters, ...wanted });
  const { rows, page } = cursorPage(found, wanted.limit, filters);
  return { status: 200, body: { data: rows.map(toDelivery), page } };
};
