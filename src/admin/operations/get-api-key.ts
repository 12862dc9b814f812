import type { operations } from '../../../generated/admin.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseUnknown } from '../../core/http/problem-errors.ts';
import { findApiKey } from '../queries/find-api-key.ts';
import { toApiKey } from '../resources/api-key.ts';

/** Shows one key without the key itself, revoked or not. */
export const getApiKey: Operation<operations['getApiKey']> = async ({ path, caller: { organizationId }, database }) => {
  const row = await findApiKey(database, { organizationId, id: path.apiKeyId });
  if (!row) throw refuseUnknown('API key', path.apiKeyId);
  return { status: 200, body: { data: toApiKey(row) } };
};
