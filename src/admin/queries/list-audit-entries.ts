import { z } from 'zod';
import { matching } from '../../core/database/fragments.ts';
import { type Queryable, sql } from '../../core/database/sql.ts';
import { afterPosition, type RequestedPage } from '../../core/pagination/after-position.ts';

const row = z.strictObject({
  tenant_id: z.string(),
  id: z.string(),
  action: z.string(),
  actor_type: z.string(),
  actor_id: z.string().nullable(),
  target_type: z.string(),
  target_id: z.string(),
  changes: z.record(z.string(), z.unknown()),
  request_id: z.string(),
  created_at: z.date(),
});

/** A row of core.audit_entry; its tenant is the live one of the organization and has its id. */
export type AuditEntryRow = z.infer<typeof row>;

/** Which entries a list is about. */
export type AuditEntryFilters = { tenantId: string; action: string | undefined; targetId: string | undefined };

/** A page of the audit log, newest first, and one row more when there are more. */
export const listAuditEntries = (
  db: Queryable,
  { tenantId, action, targetId, limit, after }: AuditEntryFilters & RequestedPage,
) =>
  db.any(sql.type(row)`
    SELECT tenant_id, id, action, actor_type, actor_id, target_type, target_id, changes, request_id, created_at
    FROM core.audit_entry
    WHERE tenant_id = ${tenantId} ${matching({ action, target_id: targetId })} ${afterPosition(after)}
    ORDER BY created_at DESC, id DESC
    LIMIT ${limit + 1}
  `);
