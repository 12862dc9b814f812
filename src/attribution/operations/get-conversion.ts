import type { operations } from '../../../generated/attribution.ts';
import type { Operation } from '../../core/http/operation.ts';
import type { Framed } from '../dialect.ts';
import { refuse } from '../errors.ts';
import { findConversion } from '../queries/find-conversion.ts';
import { toConversion } from '../resources/conversion.ts';

/** Shows one conversion with what it is attributed to now. */
export const getConversion: Operation<operations['getConversion'], Framed> = async ({
  path,
  caller: { tenantId },
  database,
}) => {
  const row = await findConversion(database, { tenantId, id: path.conversionId });
  if (!row) throw refuse('not_found', `Conversion '${path.conversionId}' does not exist`);
  return { status: 200, body: { data: toConversion(row) } };
};
