import { type Queryable, sql } from '../../core/database/sql.ts';
import { type ApiKeyRow, apiKeyColumns, apiKeyRow, apiKeyWithUsage } from './api-key-row.ts';

/** Finds a key of this organization, revoked or not. All tenants: its keys are in both its data sets. */
export const findApiKey = (
  db: Queryable,
  { organizationId, id }: { organizationId: string; id: string },
): Promise<ApiKeyRow | null> =>
  db.maybeOne(sql.type(apiKeyRow)`
    SELECT ${apiKeyColumns}
    FROM ${apiKeyWithUsage}
    WHERE organization_id = ${organizationId} AND id = ${id}
  `);
