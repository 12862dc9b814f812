import { archiving, assignments } from '../../core/database/fragments.ts';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { type AffiliateRow, affiliateColumns, affiliateRow } from './affiliate-row.ts';

/** What changes: undefined keeps, null clears. */
export type AffiliateChanges = {
  displayName: string | undefined;
  email: string | undefined;
  emailKey: string | undefined;
  type: string | undefined;
  status: string | undefined;
  companyName: string | null | undefined;
  website: string | null | undefined;
  paymentEmail: string | null | undefined;
  commissionOverride: { type: string | null; value: string } | null | undefined;
  archived: boolean | undefined;
};

/** Changes an affiliate; null when this tenant has none of that id. A taken e-mail address is a unique violation. */
export const updateAffiliate = (
  db: Queryable,
  { tenantId, id, now, changes }: { tenantId: string; id: string; now: Date; changes: AffiliateChanges },
): Promise<AffiliateRow | null> => {
  const override = changes.commissionOverride;
  return db.maybeOne(sql.type(affiliateRow)`
    UPDATE affiliates.affiliate
    SET ${assignments({
      display_name: changes.displayName,
      email: changes.email,
      email_key: changes.emailKey,
      type: changes.type,
      status: changes.status,
      company_name: changes.companyName,
      website: changes.website,
      payment_email: changes.paymentEmail,
      commission_override_type: override === null ? null : override?.type,
      commission_override_value: override === null ? null : override?.value,
      archived_at: archiving(changes.archived, now),
    })}
    WHERE tenant_id = ${tenantId} AND id = ${id}
    RETURNING ${affiliateColumns}
  `);
};
