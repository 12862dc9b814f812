import type { operations } from '../../../generated/admin.ts';
import type { Operation } from '../../core/http/operation.ts';
import { requireProject } from '../owned-project.ts';
import { toProject } from '../resources/project.ts';

/** Shows a project. */
export const getProject: Operation<operations['getProject']> = async ({ path, caller, database }) => {
  const project = await requireProject(database, caller, path.projectId);
  return { status: 200, body: { data: toProject(project) } };
};
