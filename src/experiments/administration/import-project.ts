import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseFields } from '../../core/http/problem-errors.ts';
import type { ConfigurationDocument } from '../domain/document.ts';
import { problemsOf } from '../domain/read-document.ts';
import { listSdkKeys } from '../queries/list-sdk-keys.ts';
import { takeInProject } from '../take-in-project.ts';

/** Takes a configuration as it is: a new project with its ids, or the next configuration of a known one. */
export const importProject: Operation<operations['importProject']> = async ({ body, database, ...call }) => {
  const problems = problemsOf(body);
  if (Object.keys(problems).length > 0) throw refuseFields(problems);

  return database.transaction(async (transaction) => {
    const { organizationId, tenantId } = call.caller;
    const taken = await takeInProject(transaction, {
      tenantId,
      document: body as ConfigurationDocument,
      now: call.now,
    });
    const { id: projectId, account_id: accountId, version } = taken.project;
    const keys = await listSdkKeys(transaction, { tenantId, projectId });
    await recordChange(transaction, call, {
      organizationId,
      action: 'project.imported',
      targetId: String(projectId),
      changes: changesBetween(null, { version }),
    });
    const data = {
      projectId: String(projectId),
      accountId: String(accountId),
      version,
      sdkKeys: keys.map(({ key }) => key),
    };
    return { status: taken.isNew ? 201 : 200, body: { data } };
  });
};
