import { type Queryable, sql } from '../../database/sql.ts';

/** Why the server itself stops sending to an endpoint. */
export type ReasonToDisable = 'gone' | 'failing';

/** Disables an endpoint; false when it was disabled before. */
export const updateEndpointDisabled = async (
  db: Queryable,
  { tenantId, id, reason }: { tenantId: string; id: string; reason: ReasonToDisable },
): Promise<boolean> => {
  const { rowCount } = await db.query(sql.typeAlias('nothing')`
    UPDATE core.webhook_endpoint
    SET is_enabled = false, disabled_reason = ${reason}
    WHERE tenant_id = ${tenantId} AND id = ${id} AND is_enabled
  `);
  return rowCount > 0;
};
