import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseUnknown } from '../../core/http/problem-errors.ts';
import { tenantIdOf } from '../../core/organizations/tenant-id.ts';
import { claimStore } from '../queries/claim-store.ts';
import { updateStore } from '../queries/update-store.ts';
import { readStoreLocale } from '../read-store-locale.ts';
import { toIngestionStore, toStoreSettings } from '../resources/ingestion-store.ts';

/** Changes what is given of a store; requests meet it within a second, events that were recorded stay as they are. */
export const updateIngestionStore: Operation<operations['updateIngestionStore']> = async ({
  path: { ingestionStoreId: id },
  query: { mode = 'live' },
  body,
  database,
  ...call
}) => {
  const { organizationId } = call.caller;
  const { name, plan, subscription, kind, requestsPerHour, monthlyEventQuota } = body;
  const { currency, timezone, country } = readStoreLocale(body);

  return database.transaction(async (transaction) => {
    const store = { tenantId: tenantIdOf(organizationId, mode), id };
    const before = await claimStore(transaction, store);
    if (!before) throw refuseUnknown('Ingestion store', id);

    const settings = {
      name,
      currency,
      timezone,
      country,
      plan,
      subscription,
      kind,
      requestsPerHour,
      monthlyEventQuota,
    };
    const after = await updateStore(transaction, { ...store, changes: settings });
    const changes = changesBetween(toStoreSettings(before), toStoreSettings(after));
    const change = { organizationId, action: 'ingestion_store.updated', targetId: id, changes } as const;
    await recordChange(transaction, call, change);
    return { status: 200, body: { data: toIngestionStore(after, organizationId) } };
  });
};
