import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';

/** A row of ingestion.custom_event, as every statement about custom events returns it. */
export const customEventRow = z.strictObject({
  tenant_id: z.string(),
  id: z.string(),
  store_id: z.string(),
  name: z.string(),
  is_active: z.boolean(),
  created_at: z.date(),
});

/** See `customEventRow`. */
export type CustomEventRow = z.infer<typeof customEventRow>;

/** The columns of `customEventRow`. */
export const customEventColumns = sql.fragment`tenant_id, id, store_id, name, is_active, created_at`;
