import { z } from 'zod';
import { instant, type Queryable, sql } from '../../core/database/sql.ts';
import { mostBytesAtOnce } from './event-bytes.ts';
import { eventRow } from './event-row.ts';

const row = eventRow.omit({ deliveries: true }).extend({ is_theirs: z.boolean(), is_last: z.boolean() });

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
 * Looks at the next events of a store and lists those of a person, and the last one looked at, whosever it is, where there
 * may be more: a full slice, or one that ended since theirs hold as much customData as is read at once. No index knows
 * persons, so that storing an event need not write one.
 */
export const listEventsOfPerson = (
  db: Queryable,
  { tenantId, storeId, identities, after, most }: Slice,
): Promise<readonly PersonEventRow[]> =>
  db.any(sql.type(row)`
    WITH slice AS (
      SELECT
        id, event_name, event_id, event_time, source, custom_data, created_at,
        identities && ${sql.array([...identities], 'text')} AS is_theirs
      FROM ingestion.event
      WHERE tenant_id = ${tenantId} AND store_id = ${storeId}
        AND created_at >= ${instant(after.createdAt)}
        AND (created_at, id) > (${instant(after.createdAt)}::timestamptz, ${after.id})
      ORDER BY created_at, id
      LIMIT ${most}
    ), measured AS (
      SELECT
        *, row_number() OVER earlier AS number, count(*) OVER () AS looked_at,
        COALESCE(sum(octet_length(custom_data)) FILTER (WHERE is_theirs) OVER earlier, 0) AS bytes
      FROM slice
      WINDOW earlier AS (ORDER BY created_at, id ROWS UNBOUNDED PRECEDING)
    ), bounded AS (
      SELECT
        *, number = count(*) OVER () AND (count(*) OVER () < looked_at OR looked_at = ${most}) AS is_last
      FROM measured
      WHERE bytes <= ${mostBytesAtOnce} OR number = 1
    )
    SELECT
      id, event_name, event_id, event_time, source, CASE WHEN is_theirs THEN custom_data END AS custom_data, created_at,
      is_theirs, is_last
    FROM bounded
    WHERE is_theirs OR is_last
    ORDER BY created_at, id
  `);
