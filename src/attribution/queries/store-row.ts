import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';

/** A row of attribution.store, as every statement about stores returns it. */
export const storeRow = z.strictObject({
  id: z.string(),
  name: z.string(),
  platform: z.enum(['shopify', 'woocommerce', 'custom']),
  domain: z.string().nullable(),
  currency: z.string(),
  timezone: z.string(),
  attribution_window_days: z.number(),
  minimum_confidence: z.number(),
  status: z.enum(['active', 'inactive']),
  created_at: z.date(),
});

/** See `storeRow`. */
export type StoreRow = z.infer<typeof storeRow>;

/** The columns of `storeRow`. */
export const storeColumns = sql.fragment`
  id, name, platform, domain, currency, timezone, attribution_window_days, minimum_confidence, status, created_at
`;
