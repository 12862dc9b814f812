import type { operations } from '../../../generated/admin.ts';
import type { Operation } from '../../core/http/operation.ts';
import { requireConfiguration, requireProject } from '../owned-project.ts';
import { toConfigurationVersion } from '../resources/configuration-version.ts';

/** Shows a configuration of whatever number with its content. */
export const getConfiguration: Operation<operations['getConfiguration']> = async ({ path, caller, database }) => {
  const project = await requireProject(database, caller, path.projectId);
  const { document, ...row } = await requireConfiguration(database, project, path.version);
  return { status: 200, body: { data: { ...toConfigurationVersion(row, project.version), document } } };
};
