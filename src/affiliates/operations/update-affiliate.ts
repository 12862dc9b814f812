import type { operations } from '../../../generated/affiliates.ts';
import { isUniqueViolation } from '../../core/database/errors.ts';
import type { Operation } from '../../core/http/operation.ts';
import { readCommissionOverride } from '../domain/commission-override.ts';
import { refuseFields, refuseUnknown } from '../errors.ts';
import * as queries from '../queries/update-affiliate.ts';
import { toAffiliate } from '../resources/affiliate.ts';

/** Changes what is given of an affiliate; conversions keep the commission they were recorded with. */
export const updateAffiliate: Operation<operations['updateAffiliate']> = async ({
  path,
  body,
  caller,
  database,
  now,
}) => {
  const problems: Record<string, string> = {};
  const commissionOverride = readCommissionOverride(body.commissionOverride, problems);
  if (Object.keys(problems).length > 0) throw refuseFields(problems);

  const { tenantId } = caller;
  const { displayName, email, type, status, companyName, website, paymentEmail, archived } = body;
  const emailKey = email?.toLowerCase();
  const changes = {
    displayName,
    email,
    emailKey,
    type,
    status,
    companyName,
    website,
    paymentEmail,
    commissionOverride,
    archived,
  };
  const row = await queries
    .updateAffiliate(database, { tenantId, id: path.affiliateId, now, changes })
    .catch((error: unknown) => {
      throw isUniqueViolation(error) ? refuseFields({ email: 'Already in use by another affiliate' }) : error;
    });
  if (!row) throw refuseUnknown('Affiliate', path.affiliateId);
  return { status: 200, body: { data: toAffiliate(row) } };
};
