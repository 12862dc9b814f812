import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';

/** A row of attribution.click, as every statement that shows clicks returns it. */
export const clickRow = z.strictObject({
  id: z.string(),
  store_id: z.string(),
  fbclid: z.string(),
  landing_page: z.string(),
  referrer: z.string().nullable(),
  utm_source: z.string().nullable(),
  utm_medium: z.string().nullable(),
  utm_campaign: z.string().nullable(),
  utm_content: z.string().nullable(),
  utm_term: z.string().nullable(),
  click_ids: z.custom<Record<string, string>>((value) => typeof value === 'object' && value !== null),
  clicked_at: z.date(),
  created_at: z.date(),
});

/** See `clickRow`. */
export type ClickRow = z.infer<typeof clickRow>;

/** The columns of `clickRow`. */
export const clickColumns = sql.fragment`
  id, store_id, fbclid, landing_page, referrer, utm_source, utm_medium, utm_campaign, utm_content, utm_term, click_ids,
  clicked_at, created_at
`;
