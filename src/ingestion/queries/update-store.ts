import { assignments } from '../../core/database/fragments.ts';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { type StoreRow, storeColumns, storeRow } from './store-row.ts';

/** What changes: undefined keeps, null clears. */
export type StoreChanges = {
  name: string | undefined;
  currency: string | undefined;
  timezone: string | undefined;
  country: string | null | undefined;
  plan: StoreRow['plan'] | undefined;
  subscription: StoreRow['subscription'] | undefined;
  kind: StoreRow['kind'] | undefined;
  requestsPerHour: number | undefined;
  monthlyEventQuota: number | null | undefined;
};

/** Changes a store that exists. */
export const updateStore = (
  db: Queryable,
  { tenantId, id, changes }: { tenantId: string; id: string; changes: StoreChanges },
): Promise<StoreRow> =>
  db.one(sql.type(storeRow)`
    UPDATE ingestion.store
    SET ${assignments({
      name: changes.name,
      currency: changes.currency,
      timezone: changes.timezone,
      country: changes.country,
      plan: changes.plan,
      subscription: changes.subscription,
      kind: changes.kind,
      requests_per_hour: changes.requestsPerHour,
      monthly_event_quota: changes.monthlyEventQuota,
    })}
    WHERE tenant_id = ${tenantId} AND id = ${id}
    RETURNING ${storeColumns}
  `);
