import type { operations } from '../../../generated/affiliates.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseUnknown } from '../errors.ts';
import { findAffiliate } from '../queries/find-affiliate.ts';
import { toAffiliate } from '../resources/affiliate.ts';

/** Shows one affiliate, archived or not. */
export const getAffiliate: Operation<operations['getAffiliate']> = async ({ path, caller: { tenantId }, database }) => {
  const row = await findAffiliate(database, { tenantId, id: path.affiliateId });
  if (!row) throw refuseUnknown('Affiliate', path.affiliateId);
  return { status: 200, body: { data: toAffiliate(row) } };
};
