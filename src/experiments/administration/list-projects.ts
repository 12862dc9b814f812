import type { operations } from '../../../generated/admin.ts';
import type { Operation } from '../../core/http/operation.ts';
import { requestedPage } from '../../core/pagination/cursor-page.ts';
import { numberPage } from '../number-page.ts';
import * as queries from '../queries/list-projects.ts';
import { toProject } from '../resources/project.ts';

/** Lists the projects of an organization, newest first. */
export const listProjects: Operation<operations['listProjects']> = async ({ query, caller, database }) => {
  const wanted = requestedPage(query, {});
  const found = await queries.listProjects(database, { tenantId: caller.tenantId, ...wanted });
  const { rows, page } = numberPage(found, wanted.limit, {});
  return { status: 200, body: { data: rows.map(toProject), page } };
};
