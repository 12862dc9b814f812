import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuse, refuseFields, refuseUnknown } from '../../core/http/problem-errors.ts';
import { newId } from '../../core/identifiers/identifier.ts';
import { tenantIdOf } from '../../core/organizations/tenant-id.ts';
import { isStandardEvent } from '../domain/standard-events.ts';
import { hasStore } from '../queries/has-store.ts';
import { insertCustomEvent } from '../queries/insert-custom-event.ts';
import { toCustomEvent } from '../resources/custom-event.ts';

/** Defines an event that a store may send besides the standard ones. */
export const createCustomEvent: Operation<operations['createCustomEvent']> = async ({ body, database, ...call }) => {
  const { now, caller } = call;
  const { organizationId } = caller;
  const { storeId, mode = 'live', name, isActive } = body;
  if (isStandardEvent(name)) throw refuseFields({ name: `'${name}' is a standard event` });

  return database.transaction(async (transaction) => {
    const tenantId = tenantIdOf(organizationId, mode);
    if (!(await hasStore(transaction, { tenantId, storeId }))) throw refuseUnknown('Ingestion store', storeId);

    const id = newId('cevt', now);
    const row = await insertCustomEvent(transaction, { tenantId, id, storeId, name, isActive, now });
    if (!row) throw refuse('conflict', `Custom event '${name}' exists already in this store`);

    const changes = changesBetween(null, { storeId, mode, name, isActive });
    await recordChange(transaction, call, { organizationId, action: 'custom_event.created', targetId: id, changes });
    return { status: 201, body: { data: toCustomEvent(row, organizationId) } };
  });
};
