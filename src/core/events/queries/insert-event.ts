import { z } from 'zod';
import { instant, prepared, type Queryable, sql } from '../../database/sql.ts';

const row = z.strictObject({ id: z.string() });

/** Something that happened; `payload` is the body of its webhooks. */
export type NewEvent = {
  tenantId: string;
  id: string;
  product: string;
  type: string;
  /** Id of what it happened to; what is told of it goes when that is erased. */
  subjectId: string;
  payload: string;
  now: Date;
};

/** Stores an event and names the endpoints that want to be told of it. */
export const insertEvent = (db: Queryable, { tenantId, id, product, type, subjectId, payload, now }: NewEvent) =>
  db.any(prepared(row)`
    WITH event AS (
      INSERT INTO core.event (tenant_id, id, product, type, subject_id, payload, created_at)
      VALUES (${tenantId}, ${id}, ${product}, ${type}, ${subjectId}, ${payload}, ${instant(now)})
    )
    SELECT id
    FROM core.webhook_endpoint
    WHERE tenant_id = ${tenantId} AND product = ${product} AND is_enabled
      AND events && ${sql.array([type, '*'], 'text')}
  `);
