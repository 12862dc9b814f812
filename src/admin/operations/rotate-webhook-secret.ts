import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseUnknown } from '../../core/http/problem-errors.ts';
import { tenantIdsOf } from '../../core/organizations/tenant-id.ts';
import { toInstant, toInstantOrNull } from '../../core/time/instant.ts';
import { issueWebhookSecret } from '../issue-webhook-secret.ts';
import { claimWebhookEndpoint } from '../queries/claim-webhook-endpoint.ts';
import { deleteReplacedWebhookSecrets } from '../queries/delete-replaced-webhook-secrets.ts';
import { updateWebhookSecretExpiry } from '../queries/update-webhook-secret-expiry.ts';
import { toWebhookEndpoint } from '../resources/webhook-endpoint.ts';

const hourMs = 60 * 60 * 1_000;

/** Makes a new secret beside the one in force, which goes on signing for a while: never more than two are valid. */
export const rotateWebhookSecret: Operation<operations['rotateWebhookSecret']> = ({ path, body, database, ...call }) =>
  database.transaction(async (transaction) => {
    const { now, caller } = call;
    const { organizationId } = caller;
    const id = path.webhookEndpointId;
    const row = await claimWebhookEndpoint(transaction, { tenantIds: tenantIdsOf(organizationId, undefined), id, now });
    if (!row) throw refuseUnknown('Webhook endpoint', id);

    const place = { tenantId: row.tenant_id, endpointId: id };
    const hours = body.previousExpiresInHours;
    const expiresAt = new Date(now.getTime() + hours * hourMs);
    await deleteReplacedWebhookSecrets(transaction, place);
    await updateWebhookSecretExpiry(transaction, { ...place, expiresAt });
    const secret = await issueWebhookSecret(transaction, { ...call, ...place });

    const before = { previousSecretExpiresAt: toInstantOrNull(row.previous_secret_expires_at) };
    const changes = changesBetween(before, { previousSecretExpiresAt: toInstant(expiresAt) });
    const action = 'webhook_endpoint.secret_rotated';
    await recordChange(transaction, call, { organizationId, action, targetId: id, changes });
    const rotated = { ...row, previous_secret_expires_at: hours > 0 ? expiresAt : null };
    return { status: 200, body: { data: { ...toWebhookEndpoint(rotated, organizationId), secret } } };
  });
