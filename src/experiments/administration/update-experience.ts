import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuse, refuseFields, refuseUnknown } from '../../core/http/problem-errors.ts';
import { changeConfiguration } from '../change-configuration.ts';
import { changeExperience } from '../domain/change-experience.ts';
import { readDocument, requireProjectToChange } from '../owned-project.ts';
import { toExperience } from '../resources/experience.ts';

/** Changes the status of an experience and when it changes by itself: the project's next configuration. */
export const updateExperience: Operation<operations['updateExperience']> = ({ path, body, database, ...call }) =>
  database.transaction(async (transaction) => {
    const { caller, now } = call;
    const project = await requireProjectToChange(transaction, caller, path.projectId);
    const document = await readDocument(transaction, project);
    const { experiences = [] } = document;
    const place = experiences.findIndex(({ id }) => String(id) === path.experienceId);
    const before = experiences[place];
    if (!before) throw refuseUnknown('Experience', path.experienceId);
    const changed = changeExperience(before, body, now);
    if ('conflict' in changed) throw refuse('conflict', changed.conflict);
    if ('problems' in changed) throw refuseFields(changed.problems);

    const data = toExperience(changed.experience);
    const changes = changesBetween(toExperience(before), data);
    const after = { ...document, experiences: experiences.with(place, changed.experience) };
    if (Object.keys(changes).length > 0) await changeConfiguration(transaction, project, after, now);
    await recordChange(transaction, call, {
      organizationId: caller.organizationId,
      action: 'experience.updated',
      targetId: path.projectId,
      changes,
    });
    return { status: 200, body: { data } };
  });
