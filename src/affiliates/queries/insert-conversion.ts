import { instant, prepared, type Queryable } from '../../core/database/sql.ts';
import { utcDay } from '../../core/time/instant.ts';
import { type ConversionRow, conversionColumns, conversionRow } from './conversion-row.ts';

/** A new conversion; amounts are decimal text, the customer's address a keyed hash. */
export type NewConversion = {
  tenantId: string;
  id: string;
  affiliateId: string;
  offerId: string;
  trackingLinkId: string | null;
  clickId: string | null;
  externalId: string;
  externalSource: string | null;
  amount: string;
  currency: string;
  customerEmailHash: string | null;
  status: 'pending' | 'rejected';
  reason: string | null;
  commission: { type: string; value: string; amount: string; currency: string };
  metadata: Record<string, unknown> | null;
  occurredAt: Date;
  now: Date;
};

/** Stores a conversion; null when its externalId is taken. */
export const insertConversion = (db: Queryable, conversion: NewConversion): Promise<ConversionRow | null> =>
  db.maybeOne(prepared(conversionRow)`
    INSERT INTO affiliates.conversion (
      tenant_id, id, affiliate_id, offer_id, tracking_link_id, click_id, external_id, external_source, amount, currency,
      customer_email_hash, status, reason, commission_type, commission_value, commission_amount, commission_currency,
      metadata, occurred_at, recorded_on, created_at
    )
    VALUES (
      ${conversion.tenantId}, ${conversion.id}, ${conversion.affiliateId}, ${conversion.offerId},
      ${conversion.trackingLinkId}, ${conversion.clickId}, ${conversion.externalId}, ${conversion.externalSource},
      ${conversion.amount}, ${conversion.currency}, ${conversion.customerEmailHash}, ${conversion.status},
      ${conversion.reason}, ${conversion.commission.type}, ${conversion.commission.value},
      ${conversion.commission.amount}, ${conversion.commission.currency},
      ${conversion.metadata && JSON.stringify(conversion.metadata)}, ${instant(conversion.occurredAt)},
      ${utcDay(conversion.now)}, ${instant(conversion.now)}
    )
    ON CONFLICT (tenant_id, external_id) DO NOTHING
    RETURNING ${conversionColumns}
  `);
