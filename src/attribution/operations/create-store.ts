import type { operations } from '../../../generated/attribution.ts';
import type { Operation } from '../../core/http/operation.ts';
import { newId } from '../../core/identifiers/identifier.ts';
import type { Framed } from '../dialect.ts';
import { refuseField } from '../errors.ts';
import { insertStore } from '../queries/insert-store.ts';

import { readCurrency } from '../read-currency.ts';
import { readTimeZone } from '../read-time-zone.ts';
import { toStore } from '../resources/store.ts';

/** Adds a store; clicks and conversions name it by its id. */
export const createStore: Operation<operations['createStore'], Framed> = async ({
  body,
  caller: { tenantId },
  database,
  now,
}) => {
  const id = body.id ?? newId('store', now);
  const row = await insertStore(database, {
    tenantId,
    id,
    name: body.name,
    platform: body.platform ?? 'custom',
    domain: body.domain?.toLowerCase() ?? null,
    currency: readCurrency(body.currency),
    timezone: readTimeZone(body.timezone).name,
    attributionWindowDays: body.attributionWindowDays,
    minimumConfidence: body.minimumConfidence,
    status: body.status ?? 'active',
    now,
  });
  if (row) return { status: 201, body: { data: toStore(row) } };
  const details = { field: 'id', reason: 'already_taken' } as const;
  throw refuseField('invalid_request', details, `Store '${id}' exists already`);
};
