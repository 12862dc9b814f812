import type { operations } from '../../../generated/affiliates.ts';
import { isCheckViolation } from '../../core/database/errors.ts';
import type { Operation } from '../../core/http/operation.ts';
import { offerProblems, rateText } from '../domain/offer-terms.ts';
import { refuseFields, refuseUnknown } from '../errors.ts';
import * as queries from '../queries/update-offer.ts';
import { toOffer } from '../resources/offer.ts';

/** Changes what is given of an offer; conversions keep the commission they were recorded with. */
export const updateOffer: Operation<operations['updateOffer']> = async ({ path, body, caller, database, now }) => {
  const problems = offerProblems(body);
  if (Object.keys(problems).length > 0) throw refuseFields(problems);

  const { name, url, description, defaultCommissionType, defaultCommissionValue, currency } = body;
  const { attributionWindowDays, dailyCap, isActive, appendClickParameters, archived } = body;
  const changes = {
    ...{ name, url, description, defaultCommissionType, attributionWindowDays, dailyCap, isActive },
    ...{ appendClickParameters, archived, currency: currency?.toUpperCase() },
    defaultCommissionValue: defaultCommissionValue === undefined ? undefined : rateText(defaultCommissionValue),
  };
  const row = await queries
    .updateOffer(database, { tenantId: caller.tenantId, id: path.offerId, now, changes })
    .catch((error: unknown) => {
      throw isCheckViolation(error) ? refuseFields({ defaultCommissionValue: 'Must be at most 100 percent' }) : error;
    });
  if (!row) throw refuseUnknown('Offer', path.offerId);
  return { status: 200, body: { data: toOffer(row) } };
};
