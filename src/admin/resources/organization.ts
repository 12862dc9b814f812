import type { components } from '../../../generated/admin.ts';
import { toInstant } from '../../core/time/instant.ts';
import type { OrganizationRow } from '../queries/organization-row.ts';

/** An organization as clients see it. */
export const toOrganization = (row: OrganizationRow): components['schemas']['Organization'] => ({
  id: row.id,
  name: row.name,
  requireApproval: row.require_approval,
  allowedLinkDomains: row.allowed_link_domains,
  createdAt: toInstant(row.created_at),
});
