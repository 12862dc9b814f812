import type { operations } from '../../../generated/admin.ts';
import { recordRead } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuse, refuseUnknown } from '../../core/http/problem-errors.ts';
import { tenantIdsOf } from '../../core/organizations/tenant-id.ts';
import { retentionHorizon } from '../../core/webhooks/retention.ts';
import { sendTestEvent } from '../../core/webhooks/send-test-event.ts';
import { claimWebhookEndpoint } from '../queries/claim-webhook-endpoint.ts';
import { findWebhookDelivery } from '../queries/find-webhook-delivery.ts';
import { toWebhookDelivery } from '../resources/webhook-delivery.ts';

/** Sends a test event to one endpoint, on the way that all events take. */
export const testWebhookEndpoint: Operation<operations['testWebhookEndpoint']> = ({ path, database, ...call }) =>
  database.transaction(async (transaction) => {
    const { now, caller } = call;
    const id = path.webhookEndpointId;
    const tenantIds = tenantIdsOf(caller.organizationId, undefined);
    const endpoint = await claimWebhookEndpoint(transaction, { tenantIds, id, now });
    if (!endpoint) throw refuseUnknown('Webhook endpoint', id);
    if (!endpoint.is_enabled) throw refuse('conflict', `Webhook endpoint '${id}' is disabled`);

    const tenantId = endpoint.tenant_id;
    const deliveryId = await sendTestEvent(transaction, { tenantId, endpointId: id, now });
    await recordRead(transaction, call, {
      ...{ action: 'webhook_endpoint.tested', targetType: 'webhook_endpoint', targetId: id },
    });
    const horizon = retentionHorizon(now);
    const row = await findWebhookDelivery(transaction, { tenantIds: [tenantId], id: deliveryId, horizon });
    if (!row) throw new Error(`Webhook delivery ${deliveryId} is gone as soon as it was stored`);
    return { status: 202, body: { data: toWebhookDelivery(row) } };
  });
