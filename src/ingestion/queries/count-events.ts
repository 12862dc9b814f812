import { z } from 'zod';
import { instant, type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({ events: z.number() });

/** Counts the events of a store that happened since the beginning of a quarter of an hour. */
export const countEvents = (
  db: Queryable,
  { tenantId, storeId, since }: { tenantId: string; storeId: string; since: Date },
) =>
  db.one(sql.type(row)`
    SELECT COALESCE(sum(events), 0)::bigint AS events
    FROM ingestion.event_total
    WHERE tenant_id = ${tenantId} AND store_id = ${storeId} AND slot_at >= ${instant(since)}
  `);
