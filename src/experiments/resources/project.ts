import type { components } from '../../../generated/admin.ts';
import { toInstant } from '../../core/time/instant.ts';
import { toProjectSettings } from '../domain/project-settings.ts';
import type { ProjectRow } from '../queries/project-row.ts';

/** A project as administrators see it; its tenant is the live one, which has the organization's id. */
export const toProject = (row: ProjectRow): components['schemas']['Project'] => ({
  id: String(row.id),
  accountId: String(row.account_id),
  organizationId: row.tenant_id,
  name: row.name,
  type: row.type,
  disableDefaultConfig: row.disable_default_config,
  settings: toProjectSettings(row.settings),
  version: row.version,
  createdAt: toInstant(row.created_at),
  updatedAt: toInstant(row.updated_at),
});
