import { z } from 'zod';
import { type Queryable, sql } from '../../database/sql.ts';

const row = z.strictObject({ require_approval: z.boolean(), allowed_link_domains: z.array(z.string()) });

/** Finds the settings of an organization that products read. All tenants: an organization is above its data sets. */
export const findOrganizationSettings = (db: Queryable, { organizationId }: { organizationId: string }) =>
  db.one(sql.type(row)`
    SELECT require_approval, allowed_link_domains
    FROM core.organization
    WHERE id = ${organizationId}
  `);
