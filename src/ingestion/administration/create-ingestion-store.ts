import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuse } from '../../core/http/problem-errors.ts';
import { newId } from '../../core/identifiers/identifier.ts';
import { tenantIdOf } from '../../core/organizations/tenant-id.ts';
import { insertStore } from '../queries/insert-store.ts';
import { readStoreLocale } from '../read-store-locale.ts';
import { toIngestionStore, toStoreSettings } from '../resources/ingestion-store.ts';

/** Adds a store to one of the data sets of an organization; keys are made for it. */
export const createIngestionStore: Operation<operations['createIngestionStore']> = async ({
  body,
  database,
  ...call
}) => {
  const { now, caller } = call;
  const { organizationId } = caller;
  const { id = newId('istore', now), mode = 'live', name, requestsPerHour } = body;
  const { plan = 'free', subscription = 'ACTIVE', kind = 'normal', monthlyEventQuota = null } = body;
  const { currency, timezone, country = null } = readStoreLocale(body);

  return database.transaction(async (transaction) => {
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
    const tenantId = tenantIdOf(organizationId, mode);
    const row = await insertStore(transaction, { tenantId, id, ...settings, now });
    if (!row) throw refuse('conflict', `Ingestion store '${id}' exists already`);

    const changes = changesBetween(null, { mode, ...toStoreSettings(row) });
    const change = { organizationId, action: 'ingestion_store.created', targetId: id, changes } as const;
    await recordChange(transaction, call, change);
    return { status: 201, body: { data: toIngestionStore(row, organizationId) } };
  });
};
