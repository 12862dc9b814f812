import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({ name: z.string() });

/**
 * Finds the name of a key and keeps others from changing the key until the transaction ends; null when this
 * organization has none of that id. All tenants: an organization owns the keys of both its data sets.
 */
export const claimApiKeyName = (db: Queryable, { organizationId, id }: { organizationId: string; id: string }) =>
  db.maybeOne(sql.type(row)`
    SELECT name
    FROM core.api_key
    WHERE organization_id = ${organizationId} AND id = ${id}
    FOR NO KEY UPDATE
  `);
