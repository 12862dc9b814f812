import { instant, type Queryable, sql } from '../../core/database/sql.ts';
import { type OrganizationRow, organizationColumns, organizationRow } from './organization-row.ts';

/** A new organization. */
export type NewOrganization = {
  id: string;
  name: string;
  requireApproval: boolean;
  allowedLinkDomains: readonly string[];
  now: Date;
};

/** Stores an organization; null when its id is taken. All tenants: an organization is above its data sets. */
export const insertOrganization = (db: Queryable, organization: NewOrganization): Promise<OrganizationRow | null> =>
  db.maybeOne(sql.type(organizationRow)`
    INSERT INTO core.organization (id, name, require_approval, allowed_link_domains, created_at)
    VALUES (
      ${organization.id}, ${organization.name}, ${organization.requireApproval},
      ${sql.array(organization.allowedLinkDomains, 'text')}, ${instant(organization.now)}
    )
    ON CONFLICT (id) DO NOTHING
    RETURNING ${organizationColumns}
  `);
