import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';

/** A numbered configuration without its document; `id` is its number, as lists page by. */
export const configurationRow = z.strictObject({
  id: z.number(),
  cause: z.string(),
  restored_from: z.number().nullable(),
  created_at: z.date(),
});

/** See `configurationRow`. */
export type ConfigurationRow = z.infer<typeof configurationRow>;

/** The columns of `configurationRow`. */
export const configurationColumns = sql.fragment`number AS id, cause, restored_from, created_at`;
