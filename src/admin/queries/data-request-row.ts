import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';

const finding = z.strictObject({
  product: z.string(),
  mode: z.enum(['live', 'test']),
  resource: z.string(),
  found: z.number(),
  removed: z.number(),
  anonymized: z.number(),
});

/** A row of core.data_request, as statements that show data requests return it; its tenant is the live one and has the id of the organization. */
export const dataRequestRow = z.strictObject({
  tenant_id: z.string(),
  id: z.string(),
  kind: z.enum(['export', 'erase']),
  subject: z.string(),
  findings: z.array(finding),
  created_at: z.date(),
  completed_at: z.date().nullable(),
});

/** See `dataRequestRow`. */
export type DataRequestRow = z.infer<typeof dataRequestRow>;

/** The columns of `dataRequestRow`. */
export const dataRequestColumns = sql.fragment`
  tenant_id, id, kind, subject, findings, created_at, completed_at
`;
