import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseUnknown } from '../../core/http/problem-errors.ts';
import { findApiKey } from '../queries/find-api-key.ts';
import { updateApiKeyRevocation } from '../queries/update-api-key-revocation.ts';
import { toApiKey } from '../resources/api-key.ts';

/** Ends a key for good. Of any number of revocations, one counts. */
export const revokeApiKey: Operation<operations['revokeApiKey']> = ({ path, database, ...call }) =>
  database.transaction(async (transaction) => {
    const { organizationId } = call.caller;
    const id = path.apiKeyId;
    const isEndedNow = await updateApiKeyRevocation(transaction, { organizationId, id, now: call.now });
    const row = await findApiKey(transaction, { organizationId, id });
    if (!row) throw refuseUnknown('API key', id);

    const data = toApiKey(row);
    const changes = isEndedNow ? changesBetween(null, { revokedAt: data.revokedAt }) : {};
    await recordChange(transaction, call, { organizationId, action: 'api_key.revoked', targetId: id, changes });
    return { status: 200, body: { data } };
  });
