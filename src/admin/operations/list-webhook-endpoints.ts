import type { operations } from '../../../generated/admin.ts';
import type { Operation } from '../../core/http/operation.ts';
import { tenantIdsOf } from '../../core/organizations/tenant-id.ts';
import { cursorPage, requestedPage } from '../../core/pagination/cursor-page.ts';
import * as queries from '../queries/list-webhook-endpoints.ts';
import { toWebhookEndpoint } from '../resources/webhook-endpoint.ts';

/** Lists the webhook endpoints of an organization, newest first. */
export const listWebhookEndpoints: Operation<operations['listWebhookEndpoints']> = async ({
  query,
  database,
  ...call
}) => {
  const { organizationId } = call.caller;
  const filters = { tenantIds: tenantIdsOf(organizationId, query.mode), product: query.product };
  const wanted = requestedPage(query, filters);
  const found = await queries.listWebhookEndpoints(database, { ...filters, ...wanted, now: call.now });
  const { rows, page } = cursorPage(found, wanted.limit, filters);
  return { status: 200, body: { data: rows.map((row) => toWebhookEndpoint(row, organizationId)), page } };
};
