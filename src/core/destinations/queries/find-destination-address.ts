import { z } from 'zod';
import { type Queryable, sql } from '../../database/sql.ts';
import type { DestinationPlace } from '../deliver-events-job.ts';
import { platforms } from '../platform.ts';

const row = z.strictObject({
  platform: z.enum(platforms),
  credentials: z.string().nullable(),
  base_url: z.string().nullable(),
  test_event_code: z.string().nullable(),
  is_enabled: z.boolean(),
});

/** Where and as whom to send; a deleted destination has no credentials. */
export type DestinationAddressRow = z.infer<typeof row>;

/** Finds how to reach a destination. */
export const findDestinationAddress = (
  db: Queryable,
  { tenantId, destinationId }: DestinationPlace,
): Promise<DestinationAddressRow | null> =>
  db.maybeOne(sql.type(row)`
    SELECT platform, credentials, base_url, test_event_code, is_enabled
    FROM core.destination
    WHERE tenant_id = ${tenantId} AND id = ${destinationId}
  `);
