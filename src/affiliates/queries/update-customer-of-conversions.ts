import { type Queryable, sql } from '../../core/database/sql.ts';

/**
 * Takes the customer, and what a sender wrote of them, from conversions, and from their clicks what the visitor was
 * recognised by. A click id that a conversion names but that is another link's is left alone.
 */
export const updateCustomerOfConversions = (
  db: Queryable,
  { tenantId, ids }: { tenantId: string; ids: readonly string[] },
) =>
  db.query(sql.typeAlias('nothing')`
    WITH freed AS (
      UPDATE affiliates.conversion SET customer_email_hash = NULL, metadata = NULL
      WHERE tenant_id = ${tenantId} AND id = ANY (${sql.array([...ids], 'text')})
      RETURNING click_id, affiliate_id, offer_id
    )
    UPDATE affiliates.click AS click SET address_hash = NULL, user_agent_hash = NULL, parameters = '{}'
    FROM freed
    WHERE click.tenant_id = ${tenantId} AND click.id = freed.click_id AND click.affiliate_id = freed.affiliate_id
      AND click.offer_id = freed.offer_id
  `);
