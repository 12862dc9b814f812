import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';

/** A row of core.organization, as every statement about organizations returns it. */
export const organizationRow = z.strictObject({
  id: z.string(),
  name: z.string(),
  require_approval: z.boolean(),
  allowed_link_domains: z.array(z.string()),
  created_at: z.date(),
});

/** See `organizationRow`. */
export type OrganizationRow = z.infer<typeof organizationRow>;

/** The columns of `organizationRow`. */
export const organizationColumns = sql.fragment`id, name, require_approval, allowed_link_domains, created_at`;
