import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import type { Queryable } from '../../core/database/sql.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuse, refuseFields } from '../../core/http/problem-errors.ts';
import { environmentsOf } from '../domain/document.ts';
import { hashSecret } from '../domain/secret.ts';
import { newSdkKey, newSdkSecret } from '../new-sdk-key.ts';
import { requireOwnAddress } from '../own-address.ts';
import { readDocument, requireProjectToChange } from '../owned-project.ts';
import { insertSdkKey } from '../queries/insert-sdk-key.ts';
import { tellChange } from '../queries/tell-change.ts';
import { toSdkKey } from '../resources/sdk-key.ts';

/** Makes an SDK key; its reply is the only place where the secret, if it has one, ever shows. */
export const createSdkKey: Operation<operations['createSdkKey']> = ({ path, body, database, ...call }) =>
  database.transaction(async (transaction) => {
    const { caller, now } = call;
    const { environment, secret: hasSecret = false, strict = false } = body;
    const project = await requireProjectToChange(transaction, caller, path.projectId);
    const environments = environmentsOf(await readDocument(transaction, project));
    if (environments.size === 0) throw refuseFields({ environment: 'The project has no environments yet' });
    if (!environments.has(environment))
      throw refuseFields({ environment: `Must be one of: ${[...environments].join(', ')}` });
    if (strict && !hasSecret) throw refuseFields({ strict: 'Needs a secret' });

    const addressed = body.key ? await requireOwnAddress(transaction, caller.tenantId, body.key) : null;
    const place = { tenantId: caller.tenantId, projectId: project.id };
    const secret = hasSecret ? newSdkSecret() : null;
    const secretHash = secret === null ? null : hashSecret(secret);
    const key = body.key ?? newSdkKey();
    const made = { ...place, key, environment, secretHash, isStrict: strict, now };
    const row = await insertSdkKey(transaction, made);
    if (!row) throw refuse('conflict', `SDK key '${key}' exists already`);
    await tellChanges(transaction, caller.tenantId, [project.id, addressed ?? project.id]);
    const data = toSdkKey(row);
    const changes = changesBetween(null, { projectId: data.projectId, environment, hasSecret, strict });
    const target = { organizationId: caller.organizationId, targetId: data.key };
    await recordChange(transaction, call, { ...target, action: 'sdk_key.created', changes });
    return { status: 201, body: { data: { ...data, secret } } };
  });

/** In the order of their ids, so that two who tell of the same projects wait for each other and never in a circle. */
const tellChanges = async (db: Queryable, tenantId: string, projectIds: readonly number[]): Promise<void> => {
  for (const projectId of [...new Set(projectIds)].toSorted((a, b) => a - b))
    await tellChange(db, { tenantId, projectId });
};
