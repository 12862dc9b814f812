import type { operations } from '../../../generated/admin.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseUnknown } from '../../core/http/problem-errors.ts';
import { tenantIdsOf } from '../../core/organizations/tenant-id.ts';
import { retentionHorizon } from '../../core/webhooks/retention.ts';
import { findWebhookDelivery } from '../queries/find-webhook-delivery.ts';
import { listWebhookAttempts } from '../queries/list-webhook-attempts.ts';
import { toWebhookAttempt, toWebhookDelivery } from '../resources/webhook-delivery.ts';

/** Shows a delivery with its body and every attempt. */
export const getWebhookDelivery: Operation<operations['getWebhookDelivery']> = async ({ path, database, ...call }) => {
  const id = path.webhookDeliveryId;
  const tenantIds = tenantIdsOf(call.caller.organizationId, undefined);
  const row = await findWebhookDelivery(database, { tenantIds, id, horizon: retentionHorizon(call.now) });
  if (!row) throw refuseUnknown('Webhook delivery', id);

  const { tenant_id: tenantId, created_at: since, payload } = row;
  const attempts = await listWebhookAttempts(database, { tenantId, deliveryId: id, since });
  return { status: 200, body: { data: { ...toWebhookDelivery(row), payload, log: attempts.map(toWebhookAttempt) } } };
};
