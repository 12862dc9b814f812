import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';

/** A line of an order; what was not sent is absent or null. */
const product = z.object({
  productId: z.string().nullish(),
  name: z.string().nullish(),
  price: z.number().nullish(),
  quantity: z.number().nullish(),
  category: z.string().nullish(),
});

/** A row of attribution.conversion, as statements that show conversions return it; `event_value` is decimal text. */
export const conversionRow = z.strictObject({
  id: z.string(),
  store_id: z.string(),
  order_id: z.string().nullable(),
  event_type: z.string(),
  event_value: z.string().nullable(),
  currency: z.string(),
  products: z.array(product),
  click_id: z.string().nullable(),
  fbclid: z.string().nullable(),
  confidence_score: z.number().nullable(),
  capi_sent: z.boolean(),
  occurred_at: z.date(),
  created_at: z.date(),
});

/** See `conversionRow`. */
export type ConversionRow = z.infer<typeof conversionRow>;

/** The columns of `conversionRow`. */
export const conversionColumns = sql.fragment`
  id, store_id, order_id, event_type, event_value, currency, products, click_id, fbclid, confidence_score, capi_sent,
  occurred_at, created_at
`;
