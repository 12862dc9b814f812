import type { components } from '../../../generated/admin.ts';
import { toInstant } from '../../core/time/instant.ts';
import type { ConfigurationRow } from '../queries/configuration-row.ts';

/** A numbered configuration without its content; `current` is the number that is served. */
export const toConfigurationVersion = (
  row: ConfigurationRow,
  current: number,
): components['schemas']['ConfigurationVersion'] => ({
  version: row.id,
  isCurrent: row.id === current,
  cause: row.cause,
  restoredFrom: row.restored_from,
  createdAt: toInstant(row.created_at),
});
