import { type Queryable, sql } from '../../core/database/sql.ts';

/** Lets one transaction at a time add something that a data set has a limit of; all others wait until it ends. */
export const claimTenant = (db: Queryable, { tenantId }: { tenantId: string }) =>
  db.query(sql.typeAlias('nothing')`
    SELECT FROM core.tenant WHERE tenant_id = ${tenantId} FOR NO KEY UPDATE
  `);
