import { type Queryable, sql } from '../../core/database/sql.ts';
import { type OrganizationRow, organizationColumns, organizationRow } from './organization-row.ts';

/**
 * Finds an organization and keeps others from changing it until the transaction ends. All tenants: an organization is
 * above its data sets.
 */
export const claimOrganization = (db: Queryable, { id }: { id: string }): Promise<OrganizationRow | null> =>
  db.maybeOne(sql.type(organizationRow)`
    SELECT ${organizationColumns}
    FROM core.organization
    WHERE id = ${id}
    FOR NO KEY UPDATE
  `);
