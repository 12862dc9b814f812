import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuse, refuseFields, refuseUnknown } from '../../core/http/problem-errors.ts';
import { tenantIdsOf } from '../../core/organizations/tenant-id.ts';
import { toInstant } from '../../core/time/instant.ts';
import { redeliverPeriod } from '../../core/webhooks/redelivery.ts';
import { retentionHorizon } from '../../core/webhooks/retention.ts';
import { readRedeliveryPeriod } from '../domain/redelivery-period.ts';
import { claimWebhookEndpoint } from '../queries/claim-webhook-endpoint.ts';

/** Has the events of a period sent to an endpoint again, by a job. */
export const redeliverWebhooks: Operation<operations['redeliverWebhooks']> = ({ path, body, database, ...call }) =>
  database.transaction(async (transaction) => {
    const { now, caller } = call;
    const { organizationId } = caller;
    const endpointId = path.webhookEndpointId;
    const tenantIds = tenantIdsOf(organizationId, undefined);
    const endpoint = await claimWebhookEndpoint(transaction, { tenantIds, id: endpointId, now });
    if (!endpoint) throw refuseUnknown('Webhook endpoint', endpointId);
    if (!endpoint.is_enabled) throw refuse('conflict', `Webhook endpoint '${endpointId}' is disabled`);
    const period = readRedeliveryPeriod(body, retentionHorizon(now));
    if ('problems' in period) throw refuseFields(period.problems);

    const { missedOnly } = body;
    await redeliverPeriod(transaction, { ...period, tenantId: endpoint.tenant_id, endpointId, missedOnly });
    const asked = { from: toInstant(period.from), to: toInstant(period.until), missedOnly };
    const action = 'webhook_endpoint.redelivered';
    const changes = changesBetween(null, asked);
    await recordChange(transaction, call, { organizationId, action, targetId: endpointId, changes });
    return { status: 202, body: { data: { endpointId, ...asked } } };
  });
