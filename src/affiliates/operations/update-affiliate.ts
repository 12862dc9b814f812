import type { operations } from '../../../generated/affiliates.ts';
import { isUniqueViolation } from '../../core/database/errors.ts';
import type { Call, Operation } from '../../core/http/operation.ts';
import { announceEvent } from '../announce-event.ts';
import { readCommissionOverride } from '../domain/commission-override.ts';
import { refuseFields, refuseUnknown } from '../errors.ts';
import { claimAffiliateStatus } from '../queries/claim-affiliate-status.ts';
import type { AffiliateChanges } from '../queries/update-affiliate.ts';
import * as queries from '../queries/update-affiliate.ts';
import { toAffiliate } from '../resources/affiliate.ts';

type Documented = operations['updateAffiliate'];

/**
 * Changes what is given of an affiliate; conversions keep the commission they were recorded with. A pending affiliate that
 * becomes active is approved: of several requests at once that make it active, one finds it pending.
 */
export const updateAffiliate: Operation<Documented> = async ({ path, body, caller, database, now }) => {
  const { tenantId } = caller;
  const changes = changesOf(body);
  const key = { tenantId, id: path.affiliateId };
  return database.transaction(async (transaction) => {
    const before = body.status === 'active' ? await claimAffiliateStatus(transaction, key) : null;
    const row = await queries.updateAffiliate(transaction, { ...key, now, changes }).catch((error: unknown) => {
      throw isUniqueViolation(error) ? refuseFields({ email: 'Already in use by another affiliate' }) : error;
    });
    if (!row) throw refuseUnknown('Affiliate', path.affiliateId);
    const data = toAffiliate(row);
    if (before?.status === 'pending')
      await announceEvent(transaction, { tenantId, now, event: 'affiliate.approved', data });
    return { status: 200, body: { data } };
  });
};

const changesOf = (body: Call<Documented>['body']): AffiliateChanges => {
  const { displayName, email, type, status, companyName, website, paymentEmail, archived } = body;
  return {
    ...{ displayName, email, emailKey: email?.toLowerCase(), type, status, companyName, website, paymentEmail },
    archived,
    commissionOverride: readCommissionOverride(body.commissionOverride),
  };
};
