import type { operations } from '../../../generated/affiliates.ts';
import type { Operation } from '../../core/http/operation.ts';
import { offsetPage, requestedPage } from '../../core/pagination/offset-page.ts';
import { countConversions } from '../queries/count-conversions.ts';
import * as queries from '../queries/list-conversions.ts';
import { toConversion } from '../resources/conversion.ts';

/** Lists conversions, newest first. */
export const listConversions: Operation<operations['listConversions']> = async ({
  query,
  caller: { tenantId },
  database,
}) => {
  const filters = { tenantId, status: query.status, affiliateId: query.affiliateId };
  const page = requestedPage(query);
  const [rows, total] = await Promise.all([
    queries.listConversions(database, { ...filters, ...page }),
    countConversions(database, filters),
  ]);
  const { shown, pagination } = offsetPage(rows, total, page);
  return { status: 200, body: { data: shown.map(toConversion), pagination } };
};
