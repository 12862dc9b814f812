import type { Caller } from '../../authentication/caller.ts';
import { instant, type Queryable, sql } from '../../database/sql.ts';
import type { Changes } from '../changes.ts';

/** A new entry of the audit log; `actorId` is null for the operator. */
export type NewAuditEntry = {
  tenantId: string;
  id: string;
  action: string;
  actorType: Caller['type'];
  actorId: string | null;
  targetType: string;
  targetId: string;
  changes: Changes;
  requestId: string;
  now: Date;
};

/** Stores an entry of the audit log. */
export const insertAuditEntry = (db: Queryable, entry: NewAuditEntry) =>
  db.query(sql.typeAlias('nothing')`
    INSERT INTO core.audit_entry (
      tenant_id, id, action, actor_type, actor_id, target_type, target_id, changes, request_id, created_at
    )
    VALUES (
      ${entry.tenantId}, ${entry.id}, ${entry.action}, ${entry.actorType}, ${entry.actorId}, ${entry.targetType},
      ${entry.targetId}, ${JSON.stringify(entry.changes)}, ${entry.requestId}, ${instant(entry.now)}
    )
  `);
