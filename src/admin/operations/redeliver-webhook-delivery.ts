import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuse, refuseUnknown } from '../../core/http/problem-errors.ts';
import { tenantIdsOf } from '../../core/organizations/tenant-id.ts';
import { redeliverOne } from '../../core/webhooks/redeliver-one.ts';
import { retentionHorizon } from '../../core/webhooks/retention.ts';
import { findWebhookDelivery } from '../queries/find-webhook-delivery.ts';
import { toWebhookDelivery } from '../resources/webhook-delivery.ts';

/** Sends the event of a delivery again at once, under the id it had, unless it was erased. */
export const redeliverWebhookDelivery: Operation<operations['redeliverWebhookDelivery']> = ({
  path,
  database,
  ...call
}) =>
  database.transaction(async (transaction) => {
    const { now, caller } = call;
    const { organizationId } = caller;
    const id = path.webhookDeliveryId;
    const tenantIds = tenantIdsOf(organizationId, undefined);
    const before = await findWebhookDelivery(transaction, { tenantIds, id, horizon: retentionHorizon(now) });
    if (!before) throw refuseUnknown('Webhook delivery', id);
    const { tenant_id: tenantId, endpoint_id: endpointId } = before;
    if (!before.endpoint_is_enabled) throw refuse('conflict', `Webhook endpoint '${endpointId}' is disabled`);

    const isAsked = await redeliverOne(transaction, { tenantId, endpointId, id, now });
    if (!isAsked) throw refuse('conflict', `The event of webhook delivery '${id}' was erased`);
    const row = { ...before, status: 'pending' as const, next_attempt_at: now, settled_at: null };
    const changes = changesBetween({ status: before.status }, { status: row.status });
    const action = 'webhook_delivery.redelivered';
    await recordChange(transaction, call, { organizationId, action, targetId: id, changes });
    return { status: 202, body: { data: toWebhookDelivery(row) } };
  });
