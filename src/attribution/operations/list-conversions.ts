import type { operations } from '../../../generated/attribution.ts';
import type { Operation } from '../../core/http/operation.ts';
import { cursorPage, requestedPage } from '../../core/pagination/cursor-page.ts';
import type { Framed } from '../dialect.ts';
import * as queries from '../queries/list-conversions.ts';
import { requestedBounds } from '../requested-period.ts';
import { toConversion } from '../resources/conversion.ts';

/** Lists conversions, newest first by the time of receipt; the bounds are about the time they were made. */
export const listConversions: Operation<operations['listConversions'], Framed> = async ({
  query,
  caller: { tenantId },
  database,
}) => {
  const { storeId, attributed, eventType } = query;
  const filters = { tenantId, storeId, attributed, eventType, ...requestedBounds(query) };
  const wanted = requestedPage(query, filters);
  const found = await queries.listConversions(database, { ...filters, ...wanted });
  const { rows, page } = cursorPage(found, wanted.limit, filters);
  return { status: 200, body: { data: { conversions: rows.map(toConversion), ...page } } };
};
