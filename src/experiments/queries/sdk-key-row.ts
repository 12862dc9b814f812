import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';

/** An SDK key as it is stored. */
export const sdkKeyRow = z.strictObject({
  id: z.number(),
  key: z.string(),
  project_id: z.number(),
  environment: z.string(),
  secret_hash: z.instanceof(Buffer).nullable(),
  is_strict: z.boolean(),
  is_enabled: z.boolean(),
  created_at: z.date(),
});

/** See `sdkKeyRow`. */
export type SdkKeyRow = z.infer<typeof sdkKeyRow>;

/** The columns of `sdkKeyRow`. */
export const sdkKeyColumns = sql.fragment`
  id, key, project_id, environment, secret_hash, is_strict, is_enabled, created_at
`;
