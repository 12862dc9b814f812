import type { operations } from '../../../generated/affiliates.ts';
import type { Operation } from '../../core/http/operation.ts';
import { offsetPage, requestedPage } from '../../core/pagination/offset-page.ts';
import { countAffiliates } from '../queries/count-affiliates.ts';
import * as queries from '../queries/list-affiliates.ts';
import { toAffiliate } from '../resources/affiliate.ts';

/** Lists affiliates, newest first. */
export const listAffiliates: Operation<operations['listAffiliates']> = async ({
  query,
  caller: { tenantId },
  database,
}) => {
  const filters = { tenantId, status: query.status, type: query.type, archived: query.archived === true };
  const page = requestedPage(query);
  const [rows, total] = await Promise.all([
    queries.listAffiliates(database, { ...filters, ...page }),
    countAffiliates(database, filters),
  ]);
  const { shown, pagination } = offsetPage(rows, total, page);
  return { status: 200, body: { data: shown.map(toAffiliate), pagination } };
};
