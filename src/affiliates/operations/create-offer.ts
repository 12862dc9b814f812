import type { operations } from '../../../generated/affiliates.ts';
import type { Operation } from '../../core/http/operation.ts';
import { newId } from '../../core/identifiers/identifier.ts';
import { rateText } from '../domain/offer-terms.ts';
import { refuseFields } from '../errors.ts';
import { insertOffer } from '../queries/insert-offer.ts';
import { toOffer } from '../resources/offer.ts';

/** Adds an offer that affiliates can promote. */
export const createOffer: Operation<operations['createOffer']> = async ({
  body,
  caller: { tenantId },
  database,
  now,
}) => {
  const row = await insertOffer(database, {
    tenantId,
    id: body.id ?? newId('off', now),
    name: body.name,
    url: body.url,
    description: body.description ?? null,
    defaultCommissionType: body.defaultCommissionType,
    defaultCommissionValue: rateText(body.defaultCommissionValue),
    currency: body.currency.toUpperCase(),
    attributionWindowDays: body.attributionWindowDays,
    dailyCap: body.dailyCap,
    isActive: body.isActive,
    appendClickParameters: body.appendClickParameters,
    now,
  });
  if (!row) throw refuseFields({ id: 'Already in use' });
  return { status: 201, body: { data: toOffer(row) } };
};
