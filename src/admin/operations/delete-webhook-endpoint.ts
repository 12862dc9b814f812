import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseUnknown } from '../../core/http/problem-errors.ts';
import { tenantIdsOf } from '../../core/organizations/tenant-id.ts';
import { claimWebhookEndpoint } from '../queries/claim-webhook-endpoint.ts';
import * as queries from '../queries/delete-webhook-endpoint.ts';
import { toWebhookEndpoint } from '../resources/webhook-endpoint.ts';

/** Deletes a webhook endpoint, its secrets and its log. */
export const deleteWebhookEndpoint: Operation<operations['deleteWebhookEndpoint']> = ({ path, database, ...call }) =>
  database.transaction(async (transaction) => {
    const { now, caller } = call;
    const { organizationId } = caller;
    const id = path.webhookEndpointId;
    const row = await claimWebhookEndpoint(transaction, { tenantIds: tenantIdsOf(organizationId, undefined), id, now });
    if (!row) throw refuseUnknown('Webhook endpoint', id);

    await queries.deleteWebhookEndpoint(transaction, { tenantId: row.tenant_id, id });
    const { product, url, events } = row;
    const changes = changesBetween({ product, url, events }, { product: null, url: null, events: null });
    const action = 'webhook_endpoint.deleted';
    await recordChange(transaction, call, { organizationId, action, targetId: id, changes });
    return { status: 200, body: { data: toWebhookEndpoint(row, organizationId) } };
  });
