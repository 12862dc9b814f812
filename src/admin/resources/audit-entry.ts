import type { components } from '../../../generated/admin.ts';
import { toInstant } from '../../core/time/instant.ts';
import type { AuditEntryRow } from '../queries/list-audit-entries.ts';

/** An entry of the audit log as clients see it. */
export const toAuditEntry = (row: AuditEntryRow): components['schemas']['AuditEntry'] => ({
  id: row.id,
  organizationId: row.tenant_id,
  action: row.action,
  actor: { type: row.actor_type, id: row.actor_id },
  target: { type: row.target_type, id: row.target_id },
  changes: row.changes,
  requestId: row.request_id,
  createdAt: toInstant(row.created_at),
});
