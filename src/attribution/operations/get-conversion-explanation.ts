import type { operations } from '../../../generated/attribution.ts';
import type { Operation } from '../../core/http/operation.ts';
import type { Framed } from '../dialect.ts';
import { refuse } from '../errors.ts';
import { findConversionMatch } from '../queries/find-conversion-match.ts';
import { toExplanation } from '../resources/explanation.ts';

/** Tells why a conversion is attributed as it is: what was kept when it was last matched. */
export const getConversionExplanation: Operation<operations['getConversionExplanation'], Framed> = async ({
  path: { conversionId },
  caller: { tenantId },
  database,
}) => {
  const row = await findConversionMatch(database, { tenantId, id: conversionId });
  if (!row) throw refuse('not_found', `Conversion '${conversionId}' does not exist`);
  const { explanation, matched_at: matchedAt } = row;
  if (!explanation || !matchedAt) throw refuse('not_found', `Conversion '${conversionId}' has no explanation`);
  const attributed = row.click_id !== null;
  return { status: 200, body: { data: toExplanation(conversionId, { attributed, matchedAt, explanation }) } };
};
