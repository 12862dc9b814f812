import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';
import type { PersonSearch } from './person-search.ts';

const row = z.strictObject({
  id: z.string(),
  store_id: z.string(),
  event_type: z.string(),
  order_id: z.string().nullable(),
  event_id: z.string().nullable(),
  event_value: z.string().nullable(),
  currency: z.string(),
  products: z.array(z.unknown()),
  event_source_url: z.string().nullable(),
  click_id: z.string().nullable(),
  fbclid: z.string().nullable(),
  landing_page: z.string().nullable(),
  occurred_at: z.date(),
  created_at: z.date(),
});

/** A conversion with all that is kept of it but hashes and how it was matched. */
export type PersonConversionRow = z.infer<typeof row>;

/** Lists conversions that were recognised by one of these hashes, by id; each store is looked at by the key of its evidence. */
export const listConversionsOfPerson = (
  db: Queryable,
  { tenantId, values, after, most }: PersonSearch,
): Promise<readonly PersonConversionRow[]> =>
  db.any(sql.type(row)`
    WITH theirs AS (
      SELECT DISTINCT conversion_id AS id
      FROM attribution.conversion_evidence
      WHERE tenant_id = ${tenantId} AND store_id IN (SELECT id FROM attribution.store WHERE tenant_id = ${tenantId})
        AND kind IN ('identity', 'visitor_id') AND value = ANY (${sql.array([...values], 'text')})
        AND conversion_id > ${after}
      ORDER BY conversion_id
      LIMIT ${most}
    )
    SELECT
      id, store_id, event_type, order_id, event_id, event_value, currency, products, event_source_url, click_id, fbclid,
      landing_page, occurred_at, created_at
    FROM attribution.conversion
    JOIN theirs USING (id)
    WHERE tenant_id = ${tenantId}
    ORDER BY id
  `);
