import type { operations } from '../../../generated/affiliates.ts';
import type { Operation } from '../../core/http/operation.ts';
import { offsetPage, requestedPage } from '../../core/pagination/offset-page.ts';
import { countOffers } from '../queries/count-offers.ts';
import * as queries from '../queries/list-offers.ts';
import { toOffer } from '../resources/offer.ts';

/** Lists offers, newest first. */
export const listOffers: Operation<operations['listOffers']> = async ({ query, caller: { tenantId }, database }) => {
  const filters = { tenantId, isActive: query.isActive, archived: query.archived === true };
  const page = requestedPage(query);
  const [rows, total] = await Promise.all([
    queries.listOffers(database, { ...filters, ...page }),
    countOffers(database, filters),
  ]);
  const { shown, pagination } = offsetPage(rows, total, page);
  return { status: 200, body: { data: shown.map(toOffer), pagination } };
};
