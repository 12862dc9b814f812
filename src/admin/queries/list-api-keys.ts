import type { Mode } from '../../core/authentication/caller.ts';
import { matching } from '../../core/database/fragments.ts';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { afterPosition, type RequestedPage } from '../../core/pagination/after-position.ts';
import { apiKeyColumns, apiKeyRow, apiKeyWithUsage } from './api-key-row.ts';

/** Which keys a list is about. */
export type ApiKeyFilters = { organizationId: string; product: string | undefined; mode: Mode | undefined };

/**
 * A page of keys, newest first, and one row more when there are more. All tenants: an organization owns the keys of
 * both its data sets.
 */
export const listApiKeys = (
  db: Queryable,
  { organizationId, product, mode, limit, after }: ApiKeyFilters & RequestedPage,
) =>
  db.any(sql.type(apiKeyRow)`
    SELECT ${apiKeyColumns}
    FROM ${apiKeyWithUsage}
    WHERE organization_id = ${organizationId} ${matching({ product, mode })} ${afterPosition(after)}
    ORDER BY created_at DESC, id DESC
    LIMIT ${limit + 1}
  `);
