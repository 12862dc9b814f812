import { z } from 'zod';
import { type Queryable, sql } from '../../core/database/sql.ts';

const row = z.strictObject({ nonce: z.string(), expires_at: z.date() });

/** Finds what the debug token of a project is made from, expired or not. */
export const findDebugToken = (db: Queryable, { tenantId, projectId }: { tenantId: string; projectId: number }) =>
  db.maybeOne(sql.type(row)`
    SELECT nonce, expires_at
    FROM experiments.debug_token
    WHERE tenant_id = ${tenantId} AND project_id = ${projectId}
  `);
