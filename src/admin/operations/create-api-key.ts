import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseFields, refuseUnknown } from '../../core/http/problem-errors.ts';
import type { HasStore } from '../../core/http/product.ts';
import { tenantIdOf } from '../../core/organizations/tenant-id.ts';
import { type KeyKinds, readKeyKind } from '../domain/key-kinds.ts';
import { readKeyTerms } from '../domain/key-terms.ts';
import { issueApiKey } from '../issue-api-key.ts';
import { toApiKey } from '../resources/api-key.ts';

/** Makes a key for one of the products of this server; its reply is the only place where the key ever shows. */
export const createApiKey =
  (kinds: KeyKinds<HasStore>): Operation<operations['createApiKey']> =>
  async ({ body, database, ...call }) => {
    const { organizationId } = call.caller;
    const kind = readKeyKind(kinds, body);
    const terms = readKeyTerms(body, call.now);
    if ('problems' in kind || 'problems' in terms)
      throw refuseFields({ ...('problems' in kind && kind.problems), ...('problems' in terms && terms.problems) });

    return database.transaction(async (transaction) => {
      const { product, mode, name } = body;
      const store = { tenantId: tenantIdOf(organizationId, mode), storeId: kind.storeId ?? '' };
      const hasStore = (await kinds.get(product)?.hasStore?.(transaction, store)) ?? true;
      if (!hasStore) throw refuseUnknown('Store', store.storeId);

      const order = { organizationId, product, mode, name, ...kind, ...terms, now: call.now };
      const { row, key } = await issueApiKey(transaction, order);
      const data = toApiKey(row);
      const { scopes, storeId, rateLimit, expiresAt } = data;
      const changes = changesBetween(null, { product, mode, name, scopes, storeId, rateLimit, expiresAt });
      await recordChange(transaction, call, { organizationId, action: 'api_key.created', targetId: row.id, changes });
      return { status: 201, body: { data: { ...data, key } } };
    });
  };
