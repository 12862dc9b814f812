import type { operations } from '../../../generated/attribution.ts';
import type { Operation } from '../../core/http/operation.ts';
import { cursorPage, requestedPage } from '../../core/pagination/cursor-page.ts';
import type { Framed } from '../dialect.ts';
import * as queries from '../queries/list-clicks.ts';
import { requestedBounds } from '../requested-period.ts';
import { toClick } from '../resources/click.ts';

const monthMs = 31 * 24 * 60 * 60 * 1_000;

/**
 * Lists clicks, newest first by the time of receipt; the bounds are about the time they were made. A month of clicks
 * fills most pages; only when it does not are all partitions read.
 */
export const listClicks: Operation<operations['listClicks'], Framed> = async ({
  query,
  caller: { tenantId },
  database,
  now,
}) => {
  const filters = { tenantId, storeId: query.storeId, ...requestedBounds(query) };
  const wanted = requestedPage(query, filters);
  const newest = wanted.after?.createdAt ?? filters.to ?? now;
  const receivedSince = new Date(newest.getTime() - monthMs);
  let found = await queries.listClicks(database, { ...filters, ...wanted, receivedSince });
  if (found.length <= wanted.limit) found = await queries.listClicks(database, { ...filters, ...wanted });

  const { rows, page } = cursorPage(found, wanted.limit, filters);
  return { status: 200, body: { data: { clicks: rows.map(toClick), ...page } } };
};
