import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';

/** An event as it is shown. */
export const eventRow = z.strictObject({
  id: z.string(),
  event_name: z.string(),
  event_id: z.string(),
  event_time: z.date(),
  source: z.string(),
  custom_data: z.string().nullable(),
  created_at: z.date(),
});

/** See `eventRow`. */
export type EventRow = z.infer<typeof eventRow>;

/** The columns of `eventRow`. */
export const eventColumns = sql.fragment`id, event_name, event_id, event_time, source, custom_data, created_at`;
