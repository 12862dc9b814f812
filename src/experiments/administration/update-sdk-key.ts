import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseFields, refuseUnknown } from '../../core/http/problem-errors.ts';
import { requireProject } from '../owned-project.ts';
import { claimSdkKey } from '../queries/claim-sdk-key.ts';
import { tellChange } from '../queries/tell-change.ts';
import * as queries from '../queries/update-sdk-key.ts';
import { toSdkKey } from '../resources/sdk-key.ts';

/** Enables, disables, or makes an SDK key strict or not, within a second on every process. */
export const updateSdkKey: Operation<operations['updateSdkKey']> = ({ path, body, database, ...call }) =>
  database.transaction(async (transaction) => {
    const { caller } = call;
    const project = await requireProject(transaction, caller, path.projectId);
    const place = { tenantId: caller.tenantId, projectId: project.id };
    const before = await claimSdkKey(transaction, { ...place, key: path.sdkKey });
    if (!before) throw refuseUnknown('SDK key', path.sdkKey);
    if (body.strict && !before.secret_hash) throw refuseFields({ strict: 'Needs a secret' });

    const { isEnabled, strict: isStrict } = body;
    const given = isEnabled !== undefined || isStrict !== undefined;
    const wanted = { tenantId: caller.tenantId, key: before.key, changes: { isEnabled, isStrict } };
    const after = given ? await queries.updateSdkKey(transaction, wanted) : before;
    const data = toSdkKey(after);
    const changes = changesBetween(toSdkKey(before), data);
    if (Object.keys(changes).length > 0) await tellChange(transaction, place);
    const target = { organizationId: caller.organizationId, targetId: data.key };
    await recordChange(transaction, call, { ...target, action: 'sdk_key.updated', changes });
    return { status: 200, body: { data } };
  });
