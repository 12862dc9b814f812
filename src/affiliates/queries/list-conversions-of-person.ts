import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { conversionColumns, conversionRow } from './conversion-row.ts';

const row = conversionRow.extend({ is_theirs: z.boolean(), is_last: z.boolean() });

/** Conversions behind an id, at most so many; behind '' is everything. */
type Slice = { tenantId: string; hashes: readonly string[]; after: string; most: number };

/**
 * Looks at the next conversions by id and lists those of a customer, and the last of a full slice whosever it is: no index
 * knows customers, so that recording a sale need not write one.
 */
export const listConversionsOfPerson = (db: Queryable, { tenantId, hashes, after, most }: Slice) =>
  db.any(sql.type(row)`
    WITH slice AS MATERIALIZED (
      SELECT id, COALESCE(customer_email_hash = ANY (${sql.array([...hashes], 'text')}), false) AS is_theirs
      FROM affiliates.conversion
      WHERE tenant_id = ${tenantId} AND id > ${after}
      ORDER BY id
      LIMIT ${most}
    ), numbered AS (
      SELECT id, is_theirs, row_number() OVER (ORDER BY id) = ${most} AS is_last FROM slice
    )
    SELECT ${conversionColumns}, is_theirs, is_last
    FROM affiliates.conversion
    JOIN numbered USING (id)
    WHERE tenant_id = ${tenantId} AND (is_theirs OR is_last)
    ORDER BY id
  `);
