import { instant, type Queryable, sql } from '../../core/database/sql.ts';
import type { Explanation } from '../domain/match.ts';

/** Keeps why a conversion is attributed to none of the clicks that were considered. */
export const updateConversionExplanation = (
  db: Queryable,
  { tenantId, id, explanation, now }: { tenantId: string; id: string; explanation: Explanation; now: Date },
) =>
  db.query(sql.typeAlias('nothing')`
    UPDATE attribution.conversion
    SET explanation = ${JSON.stringify(explanation)}, matched_at = ${instant(now)}
    WHERE tenant_id = ${tenantId} AND id = ${id} AND click_id IS NULL
  `);
