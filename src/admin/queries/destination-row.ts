import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';

/** A row of core.destination as clients see it: without credentials. */
export const destinationRow = z.strictObject({
  id: z.string(),
  product: z.string(),
  store_id: z.string(),
  platform: z.string(),
  credentials_hint: z.record(z.string(), z.string()),
  base_url: z.string().nullable(),
  test_event_code: z.string().nullable(),
  is_enabled: z.boolean(),
  created_at: z.date(),
});

/** See `destinationRow`. */
export type DestinationRow = z.infer<typeof destinationRow>;

/** The columns of `destinationRow`. */
export const destinationColumns = sql.fragment`
  id, product, store_id, platform, credentials_hint, base_url, test_event_code, is_enabled, created_at
`;
