import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseFields, refuseUnknown } from '../../core/http/problem-errors.ts';
import { tenantIdsOf } from '../../core/organizations/tenant-id.ts';
import { type EventKinds, readWantedEvents } from '../domain/wanted-events.ts';
import { claimWebhookEndpoint } from '../queries/claim-webhook-endpoint.ts';
import * as queries from '../queries/update-webhook-endpoint.ts';
import { toWebhookEndpoint } from '../resources/webhook-endpoint.ts';

/** Changes where events are sent, which, and whether; enabling forgets the failures. */
export const updateWebhookEndpoint =
  (kinds: EventKinds): Operation<operations['updateWebhookEndpoint']> =>
  ({ path, body, database, ...call }) =>
    database.transaction(async (transaction) => {
      const { now, caller } = call;
      const { organizationId } = caller;
      const id = path.webhookEndpointId;
      const tenantIds = tenantIdsOf(organizationId, undefined);
      const before = await claimWebhookEndpoint(transaction, { tenantIds, id, now });
      if (!before) throw refuseUnknown('Webhook endpoint', id);

      const { url = before.url, isEnabled = before.is_enabled } = body;
      const wanted = body.events ? readWantedEvents(kinds, { ...before, events: body.events }) : before;
      const fault = body.url === undefined ? null : call.outbound.faultOf(url);
      if ('problems' in wanted || fault)
        throw refuseFields({ ...(fault && { url: fault }), ...('problems' in wanted && wanted.problems) });

      const { events } = wanted;
      const disabledReason = isEnabled ? null : (before.disabled_reason ?? 'requested');
      const isEnabledAnew = isEnabled && !before.is_enabled;
      const after = { ...before, url, events, is_enabled: isEnabled, disabled_reason: disabledReason };
      const row = isEnabledAnew ? { ...after, failing_since: null } : after;
      await queries.updateWebhookEndpoint(transaction, {
        ...{ tenantId: before.tenant_id, id, url, events, disabledReason, isEnabledAnew },
      });
      const was = { url: before.url, events: before.events, isEnabled: before.is_enabled };
      const changes = changesBetween(was, { url, events, isEnabled });
      const action = 'webhook_endpoint.updated';
      await recordChange(transaction, call, { organizationId, action, targetId: id, changes });
      return { status: 200, body: { data: toWebhookEndpoint(row, organizationId) } };
    });
