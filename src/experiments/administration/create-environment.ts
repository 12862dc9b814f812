import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuse } from '../../core/http/problem-errors.ts';
import { changeConfiguration } from '../change-configuration.ts';
import { withEnvironment } from '../domain/environments.ts';
import { readDocument, requireProjectToChange } from '../owned-project.ts';
import { toEnvironments } from '../resources/environment.ts';

/** Adds an environment to a project: its next configuration. */
export const createEnvironment: Operation<operations['createEnvironment']> = ({ path, body, database, ...call }) =>
  database.transaction(async (transaction) => {
    const { caller, now } = call;
    const { name, label = name, isDefault } = body;
    const project = await requireProjectToChange(transaction, caller, path.projectId);
    const before = await readDocument(transaction, project);
    if (toEnvironments(before).some((environment) => environment.name === name))
      throw refuse('conflict', `Environment '${name}' exists already`);

    // False is the document's own default: the first environment of a project is its default all the same.
    const after = withEnvironment(before, name, { label, isDefault: isDefault || undefined });
    await changeConfiguration(transaction, project, after, now);
    const data = toEnvironments(after).find((environment) => environment.name === name);
    if (!data) throw new Error(`Environment ${name} is gone as soon as it was made`);
    await recordChange(transaction, call, {
      organizationId: caller.organizationId,
      action: 'environment.created',
      targetId: path.projectId,
      changes: changesBetween(null, data),
    });
    return { status: 201, body: { data } };
  });
