import type { operations } from '../../../generated/admin.ts';
import type { Operation } from '../../core/http/operation.ts';
import { cursorPage, requestedPage } from '../../core/pagination/cursor-page.ts';
import * as queries from '../queries/list-api-keys.ts';
import { toApiKey } from '../resources/api-key.ts';

/** Lists the keys of an organization, newest first, with those that no longer work. */
export const listApiKeys: Operation<operations['listApiKeys']> = async ({ query, caller, database }) => {
  const filters = { organizationId: caller.organizationId, product: query.product, mode: query.mode };
  const wanted = requestedPage(query, filters);
  const found = await queries.listApiKeys(database, { ...filters, ...wanted });
  const { rows, page } = cursorPage(found, wanted.limit, filters);
  return { status: 200, body: { data: rows.map(toApiKey), page } };
};
