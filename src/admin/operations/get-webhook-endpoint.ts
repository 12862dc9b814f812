import type { operations } from '../../../generated/admin.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseUnknown } from '../../core/http/problem-errors.ts';
import { tenantIdsOf } from '../../core/organizations/tenant-id.ts';
import { findWebhookEndpoint } from '../queries/find-webhook-endpoint.ts';
import { toWebhookEndpoint } from '../resources/webhook-endpoint.ts';

/** Shows one webhook endpoint without its secret. */
export const getWebhookEndpoint: Operation<operations['getWebhookEndpoint']> = async ({ path, database, ...call }) => {
  const { organizationId } = call.caller;
  const id = path.webhookEndpointId;
  const row = await findWebhookEndpoint(database, {
    tenantIds: tenantIdsOf(organizationId, undefined),
    id,
    now: call.now,
  });
  if (!row) throw refuseUnknown('Webhook endpoint', id);
  return { status: 200, body: { data: toWebhookEndpoint(row, organizationId) } };
};
