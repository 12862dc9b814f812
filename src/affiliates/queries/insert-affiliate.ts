import { instant, type Queryable, sql } from '../../core/database/sql.ts';
import { type AffiliateRow, affiliateColumns, affiliateRow } from './affiliate-row.ts';

/** A new affiliate; `emailKey` is the address in lower case. */
export type NewAffiliate = {
  tenantId: string;
  id: string;
  displayName: string;
  email: string;
  emailKey: string;
  type: string;
  status: string;
  companyName: string | null;
  website: string | null;
  paymentEmail: string | null;
  commissionOverride: { type: string | null; value: string } | null;
  now: Date;
};

/** Stores an affiliate; null when its id or its e-mail address is taken. */
export const insertAffiliate = (db: Queryable, affiliate: NewAffiliate): Promise<AffiliateRow | null> =>
  db.maybeOne(sql.type(affiliateRow)`
    INSERT INTO affiliates.affiliate (
      tenant_id, id, display_name, email, email_key, type, status, company_name, website, payment_email,
      commission_override_type, commission_override_value, created_at
    )
    VALUES (
      ${affiliate.tenantId}, ${affiliate.id}, ${affiliate.displayName}, ${affiliate.email}, ${affiliate.emailKey},
      ${affiliate.type}, ${affiliate.status}, ${affiliate.companyName}, ${affiliate.website}, ${affiliate.paymentEmail},
      ${affiliate.commissionOverride?.type ?? null}, ${affiliate.commissionOverride?.value ?? null},
      ${instant(affiliate.now)}
    )
    ON CONFLICT DO NOTHING
    RETURNING ${affiliateColumns}
  `);
