import type { operations } from '../../../generated/affiliates.ts';
import type { Operation } from '../../core/http/operation.ts';
import { offsetPage, requestedPage } from '../../core/pagination/offset-page.ts';
import { countTrackingLinks } from '../queries/count-tracking-links.ts';
import * as queries from '../queries/list-tracking-links.ts';
import { toTrackingLink } from '../resources/tracking-link.ts';

/** Lists tracking links, newest first. */
export const listTrackingLinks: Operation<operations['listTrackingLinks']> = async ({
  query,
  caller,
  database,
  origin,
}) => {
  const filters = { tenantId: caller.tenantId, affiliateId: query.affiliateId, archived: query.archived === true };
  const page = requestedPage(query);
  const [rows, total] = await Promise.all([
    queries.listTrackingLinks(database, { ...filters, ...page }),
    countTrackingLinks(database, filters),
  ]);
  const { shown, pagination } = offsetPage(rows, total, page);
  return { status: 200, body: { data: shown.map((row) => toTrackingLink(row, origin)), pagination } };
};
