import type { operations } from '../../../generated/admin.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseUnknown } from '../../core/http/problem-errors.ts';
import { tenantIdsOf } from '../../core/organizations/tenant-id.ts';
import { cursorPage, requestedPage } from '../../core/pagination/cursor-page.ts';
import { retentionHorizon } from '../../core/webhooks/retention.ts';
import { findWebhookEndpoint } from '../queries/find-webhook-endpoint.ts';
import * as queries from '../queries/list-webhook-deliveries.ts';
import { toWebhookDelivery } from '../resources/webhook-delivery.ts';

/** Lists what was sent to an endpoint and what is on its way, newest first. */
export const listWebhookDeliveries: Operation<operations['listWebhookDeliveries']> = async ({
  path,
  query,
  database,
  ...call
}) => {
  const { now, caller } = call;
  const endpointId = path.webhookEndpointId;
  const tenantIds = tenantIdsOf(caller.organizationId, undefined);
  const endpoint = await findWebhookEndpoint(database, { tenantIds, id: endpointId, now });
  if (!endpoint) throw refuseUnknown('Webhook endpoint', endpointId);

  const filters = { tenantId: endpoint.tenant_id, endpointId, status: query.status };
  const wanted = requestedPage(query, filters);
  const found = await queries.listWebhookDeliveries(database, {
    ...filters,
    ...wanted,
    horizon: retentionHorizon(now),
  });
  const { rows, page } = cursorPage(found, wanted.limit, filters);
  return { status: 200, body: { data: rows.map(toWebhookDelivery), page } };
};
