import type { operations } from '../../../generated/admin.ts';
import type { Operation } from '../../core/http/operation.ts';
import { requestedPage } from '../../core/pagination/cursor-page.ts';
import { numberPage } from '../number-page.ts';
import { requireProject } from '../owned-project.ts';
import { listSdkKeyPage } from '../queries/list-sdk-key-page.ts';
import { toSdkKey } from '../resources/sdk-key.ts';

/** Lists the SDK keys of a project, newest first, with those that are disabled. */
export const listSdkKeys: Operation<operations['listSdkKeys']> = async ({ path, query, caller, database }) => {
  const { id: projectId, tenant_id: tenantId } = await requireProject(database, caller, path.projectId);
  const filters = { projectId };
  const wanted = requestedPage(query, filters);
  const found = await listSdkKeyPage(database, { tenantId, projectId, ...wanted });
  const { rows, page } = numberPage(found, wanted.limit, filters);
  return { status: 200, body: { data: rows.map(toSdkKey), page } };
};
