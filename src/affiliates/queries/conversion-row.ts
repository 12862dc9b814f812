import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';

/** Metadata as it was sent; `z.record` would lose a member called `__proto__`. */
const metadata = z.custom<Record<string, unknown>>((value) => typeof value === 'object' && value !== null);

/** A row of affiliates.conversion, as every statement about conversions returns it; amounts are decimal text. */
export const conversionRow = z.strictObject({
  id: z.string(),
  affiliate_id: z.string(),
  offer_id: z.string(),
  tracking_link_id: z.string().nullable(),
  click_id: z.string().nullable(),
  external_id: z.string(),
  external_source: z.string().nullable(),
  amount: z.string(),
  currency: z.string(),
  status: z.enum(['pending', 'approved', 'rejected', 'reversed', 'paid']),
  reason: z.string().nullable(),
  commission_type: z.enum(['percentage', 'fixed']),
  commission_value: z.string(),
  commission_amount: z.string(),
  commission_currency: z.string(),
  metadata: metadata.nullable(),
  occurred_at: z.date(),
  created_at: z.date(),
});

/** See `conversionRow`. */
export type ConversionRow = z.infer<typeof conversionRow>;

/** The columns of `conversionRow`. */
export const conversionColumns = sql.fragment`
  id, affiliate_id, offer_id, tracking_link_id, click_id, external_id, external_source, amount, currency, status, reason,
  commission_type, commission_value, commission_amount, commission_currency, metadata, occurred_at, created_at
`;
