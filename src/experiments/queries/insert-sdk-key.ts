import { instant, type Queryable, sql } from '../../core/database/sql.ts';
import { sdkKeyColumns, sdkKeyRow } from './sdk-key-row.ts';

/** A new SDK key, of which the secret is stored as a hash. */
export type NewSdkKey = {
  tenantId: string;
  projectId: number;
  key: string;
  environment: string;
  secretHash: Buffer | null;
  isStrict: boolean;
  now: Date;
};

/** Stores an SDK key; null when there is such a key already, of whatever project. */
export const insertSdkKey = (db: Queryable, key: NewSdkKey) =>
  db.maybeOne(sql.type(sdkKeyRow)`
    INSERT INTO experiments.sdk_key (
      key, tenant_id, project_id, environment, secret_hash, is_strict, is_enabled, created_at
    )
    VALUES (
      ${key.key}, ${key.tenantId}, ${key.projectId}, ${key.environment},
      ${key.secretHash && sql.binary(key.secretHash)}, ${key.isStrict}, true, ${instant(key.now)}
    )
    ON CONFLICT (key) DO NOTHING
    RETURNING ${sdkKeyColumns}
  `);
