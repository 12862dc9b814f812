import { z } from 'zod';
import { instant, type Queryable, sql } from '../../core/database/sql.ts';
import { eventColumns, eventRow } from './event-row.ts';

const row = eventRow.extend({ is_theirs: z.boolean(), is_last: z.boolean() });

/** An event of a person, or where a slice ended. */
export type PersonEventRow = z.infer<typeof row>;

/** Events of a store behind a position in the order of their receipt, at most so many. */
type Slice = {
  tenantId: string;
  storeId: string;
  identities: readonly string[];
  after: { createdAt: Date; id: string };
  most: number;
};

/**
 * Looks at the next events of a store and lists those of a person, and the last of a full slice whosever it is: no index
 * knows persons, so that storing an event need not write one.
 */
export const listEventsOfPerson = (
  db: Queryable,
  { tenantId, storeId, identities, after, most }: Slice,
): Promise<readonly PersonEventRow[]> =>
  db.any(sql.type(row)`
    WITH slice AS (
      SELECT ${eventColumns({ tenantId, storeId })}, identities && ${sql.array([...identities], 'text')} AS is_theirs
      FROM ingestion.event
      WHERE tenant_id = ${tenantId} AND store_id = ${storeId}
        AND created_at >= ${instant(after.createdAt)}
        AND (created_at, id) > (${instant(after.createdAt)}::timestamptz, ${after.id})
      ORDER BY created_at, id
      LIMIT ${most}
    ), numbered AS (
      SELECT *, row_number() OVER (ORDER BY created_at, id) = ${most} AS is_last FROM slice
    )
    SELECT
      id, event_name, event_id, event_time, source, custom_data, created_at, deliveries, is_theirs, is_last
    FROM numbered
    WHERE is_theirs OR is_last
    ORDER BY created_at, id
  `);
