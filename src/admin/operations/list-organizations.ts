import type { operations } from '../../../generated/admin.ts';
import type { Operation } from '../../core/http/operation.ts';
import { cursorPage, requestedPage } from '../../core/pagination/cursor-page.ts';
import * as queries from '../queries/list-organizations.ts';
import { toOrganization } from '../resources/organization.ts';

/** Lists the organizations of this server, newest first. */
export const listOrganizations: Operation<operations['listOrganizations']> = async ({ query, database }) => {
  const filters = {};
  const wanted = requestedPage(query, filters);
  const { rows, page } = cursorPage(await queries.listOrganizations(database, wanted), wanted.limit, filters);
  return { status: 200, body: { data: rows.map(toOrganization), page } };
};
