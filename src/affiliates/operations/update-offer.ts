import type { operations } from '../../../generated/affiliates.ts';
import type { Operation } from '../../core/http/operation.ts';
import { offerProblems, rateText } from '../domain/offer-terms.ts';
import { refuseFields, refuseUnknown } from '../errors.ts';
import { claimOffer } from '../queries/claim-offer.ts';
import * as queries from '../queries/update-offer.ts';
import { toOffer } from '../resources/offer.ts';

/**
 * Changes what is given of an offer; conversions keep the commission they were recorded with. The offer is checked as it
 * will be: a type, a value and a currency that each arrive alone still have to fit together.
 */
export const updateOffer: Operation<operations['updateOffer']> = async ({ path, body, caller, database, now }) =>
  database.transaction(async (transaction) => {
    const key = { tenantId: caller.tenantId, id: path.offerId };
    const before = await claimOffer(transaction, key);
    if (!before) throw refuseUnknown('Offer', path.offerId);
    const problems = offerProblems({
      url: body.url ?? before.url,
      defaultCommissionType: body.defaultCommissionType ?? before.default_commission_type,
      defaultCommissionValue: body.defaultCommissionValue ?? before.default_commission_value,
      currency: body.currency ?? before.currency,
    });
    if (Object.keys(problems).length > 0) throw refuseFields(problems);

    const { name, url, description, defaultCommissionType, defaultCommissionValue, currency } = body;
    const { attributionWindowDays, dailyCap, isActive, appendClickParameters, archived } = body;
    const changes = {
      ...{ name, url, description, defaultCommissionType, attributionWindowDays, dailyCap, isActive },
      ...{ appendClickParameters, archived, currency: currency?.toUpperCase() },
      defaultCommissionValue: defaultCommissionValue === undefined ? undefined : rateText(defaultCommissionValue),
    };
    const row = await queries.updateOffer(transaction, { ...key, now, changes });
    if (!row) throw new Error(`Offer ${path.offerId} is gone although it is claimed`);
    return { status: 200, body: { data: toOffer(row) } };
  });
