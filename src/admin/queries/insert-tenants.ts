import { type Queryable, sql } from '../../core/database/sql.ts';

/** Gives a new organization its two data sets. */
export const insertTenants = (
  db: Queryable,
  {
    organizationId,
    liveTenantId,
    testTenantId,
  }: { organizationId: string; liveTenantId: string; testTenantId: string },
) =>
  db.query(sql.typeAlias('nothing')`
    INSERT INTO core.tenant (tenant_id, organization_id, mode)
    VALUES (${liveTenantId}, ${organizationId}, 'live'), (${testTenantId}, ${organizationId}, 'test')
  `);
