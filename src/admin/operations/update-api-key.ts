import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseUnknown } from '../../core/http/problem-errors.ts';
import { claimApiKeyName } from '../queries/claim-api-key-name.ts';
import { findApiKey } from '../queries/find-api-key.ts';
import { updateApiKeyName } from '../queries/update-api-key-name.ts';
import { toApiKey } from '../resources/api-key.ts';

/** Renames a key; what it may do was settled when it was made. */
export const updateApiKey: Operation<operations['updateApiKey']> = ({ path, body, database, ...call }) =>
  database.transaction(async (transaction) => {
    const { organizationId } = call.caller;
    const id = path.apiKeyId;
    const before = await claimApiKeyName(transaction, { organizationId, id });
    if (!before) throw refuseUnknown('API key', id);

    const { name = before.name } = body;
    await updateApiKeyName(transaction, { organizationId, id, name });
    const changes = changesBetween(before, { name });
    await recordChange(transaction, call, { organizationId, action: 'api_key.renamed', targetId: id, changes });

    const row = await findApiKey(transaction, { organizationId, id });
    if (!row) throw new Error(`API key ${id} is gone in its own transaction`);
    return { status: 200, body: { data: toApiKey(row) } };
  });
