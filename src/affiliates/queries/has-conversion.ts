import { type Queryable, sql } from '../../core/database/sql.ts';

/** Tells whether a sale of this tenant is recorded under its externalId. */
export const hasConversion = (
  db: Queryable,
  { tenantId, externalId }: { tenantId: string; externalId: string },
): Promise<boolean> =>
  db.exists(sql.typeAlias('nothing')`
    SELECT FROM affiliates.conversion WHERE tenant_id = ${tenantId} AND external_id = ${externalId}
  `);
