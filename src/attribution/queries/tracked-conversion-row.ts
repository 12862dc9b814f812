import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';

/** A conversion as the reply to its tracking shows it. */
export const trackedConversionRow = z.strictObject({
  id: z.string(),
  event_type: z.string(),
  click_id: z.string().nullable(),
  fbclid: z.string().nullable(),
  confidence_score: z.number().nullable(),
  capi_sent: z.boolean(),
  occurred_at: z.date(),
});

/** See `trackedConversionRow`. */
export type TrackedConversionRow = z.infer<typeof trackedConversionRow>;

/** The columns of `trackedConversionRow`. */
export const trackedConversionColumns = sql.fragment`id, event_type, click_id, fbclid, confidence_score, capi_sent, occurred_at`;
