import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { changeConfiguration } from '../change-configuration.ts';
import { differencesFrom, toProjectSettings, toStoredSettings } from '../domain/project-settings.ts';
import { readDocument, requireProjectToChange } from '../owned-project.ts';
import { tellChange } from '../queries/tell-change.ts';
import * as queries from '../queries/update-project.ts';
import { toProject } from '../resources/project.ts';

/** Changes what is given of a project; another name or setting makes the next configuration. */
export const updateProject: Operation<operations['updateProject']> = ({ path, body, database, ...call }) =>
  database.transaction(async (transaction) => {
    const { caller, now } = call;
    const { name, disableDefaultConfig, settings = {} } = body;
    const before = await requireProjectToChange(transaction, caller, path.projectId);
    const place = { tenantId: caller.tenantId, id: before.id };
    let after = before;
    const changed = differencesFrom(toProjectSettings(before.settings), settings);
    if ((name !== undefined && name !== before.name) || Object.keys(changed).length > 0) {
      const document = await readDocument(transaction, before);
      const stored = { ...document.project.settings, ...toStoredSettings(changed) };
      const project = { ...document.project, ...(name !== undefined && { name }), settings: stored };
      ({ project: after } = await changeConfiguration(transaction, before, { ...document, project }, now));
    }
    if (disableDefaultConfig !== undefined && disableDefaultConfig !== before.disable_default_config) {
      after = await queries.updateProject(transaction, { ...place, changes: { disableDefaultConfig }, now });
      await tellChange(transaction, { tenantId: caller.tenantId, projectId: before.id });
    }
    const data = toProject(after);
    const { updatedAt: _, ...changes } = changesBetween(toProject(before), data);
    const target = { organizationId: caller.organizationId, targetId: data.id };
    await recordChange(transaction, call, { ...target, action: 'project.updated', changes });
    return { status: 200, body: { data } };
  });
