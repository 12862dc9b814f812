import { type Queryable, sql } from '../../core/database/sql.ts';

/** Deletes clicks, and that their fbclids are known. */
export const deleteClicks = (db: Queryable, { tenantId, ids }: { tenantId: string; ids: readonly string[] }) =>
  db.query(sql.typeAlias('nothing')`
    WITH gone AS (
      DELETE FROM attribution.click
      WHERE tenant_id = ${tenantId} AND id = ANY (${sql.array([...ids], 'text')})
      RETURNING id, store_id, fbclid
    )
    DELETE FROM attribution.click_identity AS identity
    USING gone
    WHERE identity.tenant_id = ${tenantId} AND identity.store_id = gone.store_id AND identity.fbclid = gone.fbclid
      AND identity.click_id = gone.id
  `);
