import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';

/** A row of affiliates.affiliate, as every statement about affiliates returns it. */
export const affiliateRow = z.strictObject({
  id: z.string(),
  display_name: z.string(),
  email: z.string(),
  type: z.enum(['external', 'internal']),
  status: z.enum(['active', 'pending', 'inactive']),
  company_name: z.string().nullable(),
  website: z.string().nullable(),
  payment_email: z.string().nullable(),
  commission_override_type: z.enum(['percentage', 'fixed']).nullable(),
  commission_override_value: z.string().nullable(),
  archived_at: z.date().nullable(),
  created_at: z.date(),
});

/** See `affiliateRow`. */
export type AffiliateRow = z.infer<typeof affiliateRow>;

/** The columns of `affiliateRow`. */
export const affiliateColumns = sql.fragment`
  id, display_name, email, type, status, company_name, website, payment_email,
  commission_override_type, commission_override_value, archived_at, created_at
`;
