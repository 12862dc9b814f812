import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseUnknown } from '../../core/http/problem-errors.ts';
import type { DestinationStores } from '../../core/http/product.ts';
import { newId } from '../../core/identifiers/identifier.ts';
import { tenantIdOf } from '../../core/organizations/tenant-id.ts';
import { insertDestination } from '../queries/insert-destination.ts';
import { keepCredentials, readBaseUrl } from '../read-destination.ts';
import { refuseBeyondLimit } from '../refuse-beyond-limit.ts';
import { toDestination, toDestinationSettings } from '../resources/destination.ts';

/** Has an ad platform told of what happens in a store; the access token is encrypted and never shown again. */
export const createDestination =
  (stores: ReadonlyMap<string, DestinationStores>): Operation<operations['createDestination']> =>
  async ({ body, database, ...call }) => {
    const { now, caller } = call;
    const { organizationId } = caller;
    const { product, storeId, platform, isEnabled, testEventCode = null } = body;
    const tenantId = tenantIdOf(organizationId, 'live');
    const id = newId('dest', now);
    const baseUrl = readBaseUrl(body.baseUrl ?? null, call);
    const kept = keepCredentials({ tenantId, id, platform }, body.credentials, call);

    return database.transaction(async (transaction) => {
      const hasStore = await stores.get(product)?.hasStore(transaction, { tenantId, storeId });
      if (!hasStore) throw refuseUnknown('Store', storeId);

      await refuseBeyondLimit(transaction, { tenantId, of: 'destinations' });
      const order = { tenantId, id, product, storeId, platform, baseUrl, testEventCode, isEnabled, now };
      const row = await insertDestination(transaction, { ...order, ...kept });
      const changes = changesBetween(null, { product, storeId, platform, ...toDestinationSettings(row) });
      await recordChange(transaction, call, { organizationId, action: 'destination.created', targetId: id, changes });
      return { status: 201, body: { data: toDestination(row) } };
    });
  };
