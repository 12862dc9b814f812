import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';
import { planNames } from '../domain/plans.ts';

/** A row of ingestion.store, as every statement about stores returns it; a quota of its own is null where its plan's holds. */
export const storeRow = z.strictObject({
  tenant_id: z.string(),
  id: z.string(),
  name: z.string(),
  currency: z.string(),
  timezone: z.string(),
  country: z.string().nullable(),
  plan: z.enum(planNames),
  subscription: z.enum(['ACTIVE', 'TRIALING', 'PAST_DUE', 'CANCELED']),
  kind: z.enum(['normal', 'tester', 'dev']),
  requests_per_hour: z.number(),
  monthly_event_quota: z.number().nullable(),
  created_at: z.date(),
});

/** See `storeRow`. */
export type StoreRow = z.infer<typeof storeRow>;

/** The columns of `storeRow`. */
export const storeColumns = sql.fragment`
  tenant_id, id, name, currency, timezone, country, plan, subscription, kind, requests_per_hour, monthly_event_quota,
  created_at
`;
