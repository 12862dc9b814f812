import type { operations } from '../../../generated/affiliates.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseUnknown } from '../errors.ts';
import { findOffer } from '../queries/find-offer.ts';
import { toOffer } from '../resources/offer.ts';

/** Shows one offer, archived or not. */
export const getOffer: Operation<operations['getOffer']> = async ({ path, caller: { tenantId }, database }) => {
  const row = await findOffer(database, { tenantId, id: path.offerId });
  if (!row) throw refuseUnknown('Offer', path.offerId);
  return { status: 200, body: { data: toOffer(row) } };
};
