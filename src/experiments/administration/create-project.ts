import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import type { Queryable } from '../../core/database/sql.ts';
import type { Operation } from '../../core/http/operation.ts';
import { newDocument } from '../domain/new-document.ts';
import { findAccount } from '../queries/find-account.ts';
import { findProjectOfKey } from '../queries/find-project-of-key.ts';
import { insertProjectOwner } from '../queries/insert-project-owner.ts';
import { nextProjectNumber } from '../queries/next-project-number.ts';
import { toProject } from '../resources/project.ts';
import { storeProject } from '../store-project.ts';

/** Makes a project with one environment and nothing to run in it. */
export const createProject: Operation<operations['createProject']> = ({ body, database, ...call }) =>
  database.transaction(async (transaction) => {
    const { caller, now } = call;
    const { tenantId } = caller;
    const { name, type, disableDefaultConfig = true, settings = {} } = body;
    const accountId = body.accountId ? Number(body.accountId) : await accountOf(transaction, tenantId);
    const projectId = await takeNumber(transaction, tenantId, accountId);
    const document = newDocument({ projectId, accountId, name, type, settings });
    const place = { tenantId, projectId, accountId };
    const row = await storeProject(transaction, { ...place, disableDefaultConfig, document, cause: 'created', now });

    const data = toProject(row);
    await recordChange(transaction, call, {
      organizationId: caller.organizationId,
      action: 'project.created',
      targetId: data.id,
      changes: changesBetween(null, { accountId: data.accountId, name, type, disableDefaultConfig }),
    });
    return { status: 201, body: { data } };
  });

const accountOf = async (db: Queryable, tenantId: string): Promise<number> =>
  (await findAccount(db, { tenantId }))?.account_id ?? (await nextProjectNumber(db));

/** Imported projects keep their ids, so a number may be taken, as may be the address that it has with its account. */
const takeNumber = async (db: Queryable, tenantId: string, accountId: number): Promise<number> => {
  const projectId = await nextProjectNumber(db);
  const isKey = (await findProjectOfKey(db, { key: `${accountId}/${projectId}` })) !== null;
  const isTaken = isKey || !(await insertProjectOwner(db, { tenantId, projectId }));
  return isTaken ? takeNumber(db, tenantId, accountId) : projectId;
};
