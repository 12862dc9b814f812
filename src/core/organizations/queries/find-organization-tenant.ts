import { z } from 'zod';
import { type Queryable, sql } from '../../database/sql.ts';

const row = z.strictObject({ tenant_id: z.string() });

/** Finds the live data set of an organization. All tenants: the operator stands above them. */
export const findOrganizationTenant = (db: Queryable, { organizationId }: { organizationId: string }) =>
  db.maybeOne(sql.type(row)`
    SELECT tenant_id FROM core.tenant WHERE organization_id = ${organizationId} AND mode = 'live'
  `);
