import { assignments } from '../../core/database/fragments.ts';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { sdkKeyColumns, sdkKeyRow } from './sdk-key-row.ts';

/** Changes an SDK key that exists: undefined keeps. */
export const updateSdkKey = (
  db: Queryable,
  {
    tenantId,
    key,
    changes,
  }: {
    tenantId: string;
    key: string;
    changes: { isEnabled: boolean | undefined; isStrict: boolean | undefined };
  },
) =>
  db.one(sql.type(sdkKeyRow)`
    UPDATE experiments.sdk_key
    SET ${assignments({ is_enabled: changes.isEnabled, is_strict: changes.isStrict })}
    WHERE tenant_id = ${tenantId} AND key = ${key}
    RETURNING ${sdkKeyColumns}
  `);
