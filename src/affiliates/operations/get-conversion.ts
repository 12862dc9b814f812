import type { operations } from '../../../generated/affiliates.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseUnknown } from '../errors.ts';
import { findConversion } from '../queries/find-conversion.ts';
import { toConversion } from '../resources/conversion.ts';

/** Shows one conversion. */
export const getConversion: Operation<operations['getConversion']> = async ({
  path,
  caller: { tenantId },
  database,
}) => {
  const row = await findConversion(database, { tenantId, id: path.conversionId });
  if (!row) throw refuseUnknown('Conversion', path.conversionId);
  return { status: 200, body: { data: toConversion(row) } };
};
