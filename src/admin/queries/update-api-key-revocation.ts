import { z } from 'zod';
import { instant, type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({ id: z.string() });

/**
 * Ends a key; null when there is nothing left to end. Of two at once the second waits for the first and then finds
 * nothing. All tenants: an organization owns the keys of both its data sets.
 */
export const updateApiKeyRevocation = (
  db: Queryable,
  { organizationId, id, now }: { organizationId: string; id: string; now: Date },
) =>
  db.maybeOne(sql.type(row)`
    UPDATE core.api_key
    SET revoked_at = ${instant(now)}
    WHERE organization_id = ${organizationId} AND id = ${id} AND revoked_at IS NULL
    RETURNING id
  `);
