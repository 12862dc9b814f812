import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseFields, refuseUnknown } from '../../core/http/problem-errors.ts';
import { changeConfiguration } from '../change-configuration.ts';
import type { ConfigurationDocument } from '../domain/document.ts';
import { withEnvironment } from '../domain/environments.ts';
import { readDocument, requireProjectToChange } from '../owned-project.ts';
import { toEnvironments } from '../resources/environment.ts';

/** Changes what is given of an environment; where that makes a difference it is the project's next configuration. */
export const updateEnvironment: Operation<operations['updateEnvironment']> = ({ path, body, database, ...call }) =>
  database.transaction(async (transaction) => {
    const { caller, now } = call;
    const project = await requireProjectToChange(transaction, caller, path.projectId);
    const document = await readDocument(transaction, project);
    const before = environmentOf(document, path.environment);
    if (body.isDefault === false && before.isDefault)
      throw refuseFields({ isDefault: 'Make another environment the default' });

    const after = withEnvironment(document, path.environment, body);
    const data = environmentOf(after, path.environment);
    const changes = changesBetween(before, data);
    if (Object.keys(changes).length > 0) await changeConfiguration(transaction, project, after, now);
    await recordChange(transaction, call, {
      organizationId: caller.organizationId,
      action: 'environment.updated',
      targetId: path.projectId,
      changes,
    });
    return { status: 200, body: { data } };
  });

const environmentOf = (document: ConfigurationDocument, name: string) => {
  const environment = toEnvironments(document).find((candidate) => candidate.name === name);
  if (!environment) throw refuseUnknown('Environment', name);
  return environment;
};
