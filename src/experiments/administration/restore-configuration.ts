import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { changeConfiguration } from '../change-configuration.ts';
import { requireConfiguration, requireProjectToChange } from '../owned-project.ts';
import { toConfigurationVersion } from '../resources/configuration-version.ts';

/** Makes the content of an earlier configuration the next one. */
export const restoreConfiguration: Operation<operations['restoreConfiguration']> = ({ path, database, ...call }) =>
  database.transaction(async (transaction) => {
    const { caller, now } = call;
    const project = await requireProjectToChange(transaction, caller, path.projectId);
    const { document, id: restoredFrom } = await requireConfiguration(transaction, project, path.version);
    const origin = { cause: 'restored' as const, restoredFrom };
    const { configuration } = await changeConfiguration(transaction, project, document, now, origin);
    await recordChange(transaction, call, {
      organizationId: caller.organizationId,
      action: 'configuration.restored',
      targetId: path.projectId,
      changes: changesBetween({ version: project.version }, { version: configuration.id, restoredFrom }),
    });
    return { status: 201, body: { data: toConfigurationVersion(configuration, configuration.id) } };
  });
