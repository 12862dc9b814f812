import type { components } from '../../../generated/admin.ts';
import { toInstant } from '../../core/time/instant.ts';
import type { SdkKeyRow } from '../queries/sdk-key-row.ts';

/** An SDK key as administrators see it, without its secret. */
export const toSdkKey = (row: SdkKeyRow): components['schemas']['SdkKey'] => ({
  key: row.key,
  projectId: String(row.project_id),
  environment: row.environment,
  hasSecret: row.secret_hash !== null,
  strict: row.is_strict,
  isEnabled: row.is_enabled,
  createdAt: toInstant(row.created_at),
});
