import type { operations } from '../../../generated/admin.ts';
import type { Operation } from '../../core/http/operation.ts';
import { readDocument, requireProject } from '../owned-project.ts';
import { toExperience } from '../resources/experience.ts';

/** Lists the experiences of a project, of every status, in the order of its configuration. */
export const listExperiences: Operation<operations['listExperiences']> = async ({ path, caller, database }) => {
  const project = await requireProject(database, caller, path.projectId);
  const { experiences = [] } = await readDocument(database, project);
  return { status: 200, body: { data: experiences.map(toExperience) } };
};
