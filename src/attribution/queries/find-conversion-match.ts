import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';
import type { Explanation } from '../domain/match.ts';

const row = z.strictObject({
  click_id: z.string().nullable(),
  explanation: z.custom<Explanation>((value) => typeof value === 'object' && value !== null).nullable(),
  matched_at: z.date().nullable(),
});

/** How a conversion was matched: null until it has been. */
export type ConversionMatchRow = z.infer<typeof row>;

/** Finds how a conversion of this tenant was matched. */
export const findConversionMatch = (
  db: Queryable,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<ConversionMatchRow | null> =>
  db.maybeOne(sql.type(row)`
    SELECT click_id, explanation, matched_at
    FROM attribution.conversion
    WHERE tenant_id = ${tenantId} AND id = ${id}
  `);
