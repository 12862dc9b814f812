import type { operations } from '../../../generated/admin.ts';
import type { Operation } from '../../core/http/operation.ts';
import { readDocument, requireProject } from '../owned-project.ts';
import { toEnvironments } from '../resources/environment.ts';

/** Lists the environments of a project. */
export const listEnvironments: Operation<operations['listEnvironments']> = async ({ path, caller, database }) => {
  const project = await requireProject(database, caller, path.projectId);
  return { status: 200, body: { data: toEnvironments(await readDocument(database, project)) } };
};
