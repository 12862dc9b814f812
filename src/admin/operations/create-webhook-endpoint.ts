import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseFields } from '../../core/http/problem-errors.ts';
import { newId } from '../../core/identifiers/identifier.ts';
import { tenantIdOf } from '../../core/organizations/tenant-id.ts';
import { type EventKinds, readWantedEvents } from '../domain/wanted-events.ts';
import { issueWebhookSecret } from '../issue-webhook-secret.ts';
import { findWebhookEndpoint } from '../queries/find-webhook-endpoint.ts';
import { insertWebhookEndpoint } from '../queries/insert-webhook-endpoint.ts';
import { refuseBeyondLimit } from '../refuse-beyond-limit.ts';
import { toWebhookEndpoint } from '../resources/webhook-endpoint.ts';

/** Has an address told of events; its reply is one of two places where the secret ever shows. */
export const createWebhookEndpoint =
  (kinds: EventKinds): Operation<operations['createWebhookEndpoint']> =>
  async ({ body, database, ...call }) => {
    const { url, product, mode } = body;
    const wanted = readWantedEvents(kinds, body);
    const fault = call.outbound.faultOf(url);
    if ('problems' in wanted || fault)
      throw refuseFields({ ...(fault && { url: fault }), ...('problems' in wanted && wanted.problems) });

    return database.transaction(async (transaction) => {
      const { now, caller } = call;
      const { organizationId } = caller;
      const [tenantId, id] = [tenantIdOf(organizationId, mode), newId('whe', now)];
      await refuseBeyondLimit(transaction, { tenantId, of: 'webhook endpoints' });
      await insertWebhookEndpoint(transaction, { tenantId, id, product, url, events: wanted.events, now });
      const secret = await issueWebhookSecret(transaction, { ...call, tenantId, endpointId: id });

      const changes = changesBetween(null, { product, mode, url, events: wanted.events });
      const action = 'webhook_endpoint.created';
      await recordChange(transaction, call, { organizationId, action, targetId: id, changes });
      const row = await findWebhookEndpoint(transaction, { tenantIds: [tenantId], id, now });
      if (!row) throw new Error(`Webhook endpoint ${id} is gone as soon as it was stored`);
      return { status: 201, body: { data: { ...toWebhookEndpoint(row, organizationId), secret } } };
    });
  };
