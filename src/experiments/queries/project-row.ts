import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';

/** A project as it is stored, with the settings of its current configuration as that spells them. */
export const projectRow = z.strictObject({
  id: z.number(),
  tenant_id: z.string(),
  account_id: z.number(),
  name: z.string(),
  type: z.string(),
  disable_default_config: z.boolean(),
  settings: z.record(z.string(), z.unknown()),
  version: z.number(),
  created_at: z.date(),
  updated_at: z.date(),
});

/** See `projectRow`. */
export type ProjectRow = z.infer<typeof projectRow>;

/** The columns of `projectRow`. */
export const projectColumns = sql.fragment`
  id, tenant_id, account_id, name, type, disable_default_config, settings, version, created_at, updated_at
`;
