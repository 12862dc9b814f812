import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';

/** A row of affiliates.offer, as every statement about offers returns it. */
export const offerRow = z.strictObject({
  id: z.string(),
  name: z.string(),
  url: z.string(),
  description: z.string().nullable(),
  default_commission_type: z.enum(['percentage', 'fixed']),
  default_commission_value: z.string(),
  currency: z.string(),
  attribution_window_days: z.number(),
  daily_cap: z.number(),
  is_active: z.boolean(),
  append_click_parameters: z.boolean(),
  archived_at: z.date().nullable(),
  created_at: z.date(),
});

/** See `offerRow`. */
export type OfferRow = z.infer<typeof offerRow>;

/** The columns of `offerRow`. */
export const offerColumns = sql.fragment`
  id, name, url, description, default_commission_type, default_commission_value, currency,
  attribution_window_days, daily_cap, is_active, append_click_parameters, archived_at, created_at
`;
