import type { operations } from '../../../generated/admin.ts';
import type { Operation } from '../../core/http/operation.ts';
import { readDocument, requireProject } from '../owned-project.ts';

type Reply = operations['exportProject']['responses'][200]['content']['application/json'];

/** Gives the whole current configuration back, in the form that an import takes. */
export const exportProject: Operation<operations['exportProject']> = async ({ path, caller, database }) => {
  const project = await requireProject(database, caller, path.projectId);
  return { status: 200, body: (await readDocument(database, project)) as Reply };
};
