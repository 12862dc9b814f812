import { instant, type Queryable, sql } from '../../database/sql.ts';

/** Notes since when an endpoint fails, keeping the first time; null after a success. */
export const updateEndpointFailing = (
  db: Queryable,
  { tenantId, id, since }: { tenantId: string; id: string; since: Date | null },
) =>
  db.query(sql.typeAlias('nothing')`
    UPDATE core.webhook_endpoint
    SET failing_since = ${since && instant(since)}
    WHERE tenant_id = ${tenantId} AND id = ${id} AND (failing_since IS NULL) = ${since !== null}
  `);
