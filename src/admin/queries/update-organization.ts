import { assignments } from '../../core/database/fragments.ts';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { type OrganizationRow, organizationColumns, organizationRow } from './organization-row.ts';

/** What changes: undefined keeps. */
export type OrganizationChanges = {
  name: string | undefined;
  requireApproval: boolean | undefined;
  allowedLinkDomains: readonly string[] | undefined;
};

/** Changes an organization that exists. All tenants: an organization is above its data sets. */
export const updateOrganization = (
  db: Queryable,
  { id, changes }: { id: string; changes: OrganizationChanges },
): Promise<OrganizationRow> => {
  const domains = changes.allowedLinkDomains;
  return db.one(sql.type(organizationRow)`
    UPDATE core.organization
    SET ${assignments({
      name: changes.name,
      require_approval: changes.requireApproval,
      allowed_link_domains: domains && sql.fragment`${sql.array(domains, 'text')}`,
    })}
    WHERE id = ${id}
    RETURNING ${organizationColumns}
  `);
};
