import type { operations } from '../../../generated/attribution.ts';
import type { Operation } from '../../core/http/operation.ts';
import type { Framed } from '../dialect.ts';
import { refuse } from '../errors.ts';
import * as queries from '../queries/update-store.ts';

import { readCurrency } from '../read-currency.ts';
import { readTimeZone } from '../read-time-zone.ts';
import { toStore } from '../resources/store.ts';

/** Changes what is given of a store; conversions that were recorded before stay as they are. */
export const updateStore: Operation<operations['updateStore'], Framed> = async ({
  path,
  body,
  caller: { tenantId },
  database,
}) => {
  const row = await queries.updateStore(database, {
    tenantId,
    id: path.storeId,
    changes: {
      name: body.name,
      platform: body.platform,
      domain: body.domain === null ? null : body.domain?.toLowerCase(),
      currency: body.currency === undefined ? undefined : readCurrency(body.currency),
      timezone: body.timezone === undefined ? undefined : readTimeZone(body.timezone).name,
      attributionWindowDays: body.attributionWindowDays,
      minimumConfidence: body.minimumConfidence,
      status: body.status,
    },
  });
  if (!row) throw refuse('store_not_found', `Store '${path.storeId}' does not exist`);
  return { status: 200, body: { data: toStore(row) } };
};
