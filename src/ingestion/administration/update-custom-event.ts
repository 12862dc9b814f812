import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseUnknown } from '../../core/http/problem-errors.ts';
import { tenantIdOf } from '../../core/organizations/tenant-id.ts';
import { claimCustomEvent } from '../queries/claim-custom-event.ts';
import * as queries from '../queries/update-custom-event.ts';
import { toCustomEvent } from '../resources/custom-event.ts';

/** Switches a custom event on or off; requests meet it within a second, events that were recorded stay. */
export const updateCustomEvent: Operation<operations['updateCustomEvent']> = ({
  path: { customEventId: id },
  query: { mode = 'live' },
  body: { isActive },
  database,
  ...call
}) =>
  database.transaction(async (transaction) => {
    const { organizationId } = call.caller;
    const event = { tenantId: tenantIdOf(organizationId, mode), id };
    const before = await claimCustomEvent(transaction, event);
    if (!before) throw refuseUnknown('Custom event', id);

    const data = toCustomEvent(await queries.updateCustomEvent(transaction, { ...event, isActive }), organizationId);
    const changes = changesBetween(toCustomEvent(before, organizationId), data);
    await recordChange(transaction, call, { organizationId, action: 'custom_event.updated', targetId: id, changes });
    return { status: 200, body: { data } };
  });
