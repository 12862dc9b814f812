import type { operations } from '../../../generated/admin.ts';
import type { Operation } from '../../core/http/operation.ts';
import { requestedPage } from '../../core/pagination/cursor-page.ts';
import { numberPage } from '../number-page.ts';
import { requireProject } from '../owned-project.ts';
import * as queries from '../queries/list-configurations.ts';
import { toConfigurationVersion } from '../resources/configuration-version.ts';

/** Lists every configuration a project ever had, newest first. */
export const listConfigurations: Operation<operations['listConfigurations']> = async (call) => {
  const { path, query, caller, database } = call;
  const { id: projectId, tenant_id: tenantId, version } = await requireProject(database, caller, path.projectId);
  const filters = { projectId };
  const wanted = requestedPage(query, filters);
  const found = await queries.listConfigurations(database, { tenantId, projectId, ...wanted });
  const { rows, page } = numberPage(found, wanted.limit, filters);
  return { status: 200, body: { data: rows.map((row) => toConfigurationVersion(row, version)), page } };
};
