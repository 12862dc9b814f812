import type { Caller } from '../core/authentication/caller.ts';
import type { Queryable } from '../core/database/sql.ts';
import { newId } from '../core/identifiers/identifier.ts';
import type { Changes } from './domain/changes.ts';
import { tenantIdOf } from './domain/tenant-id.ts';
import { insertAuditEntry } from './queries/insert-audit-entry.ts';

/** What happened to which thing of an organization. */
export type Change = {
  organizationId: string;
  action: 'organization.created' | 'organization.updated' | 'api_key.created' | 'api_key.renamed' | 'api_key.revoked';
  targetId: string;
  changes: Changes;
};

/** Writes a change into the audit log, in the transaction that makes it; where no field changed it writes nothing. */
export const recordChange = async (
  transaction: Queryable,
  { caller, requestId, now }: { caller: Caller; requestId: string; now: Date },
  { organizationId, action, targetId, changes }: Change,
): Promise<void> => {
  if (Object.keys(changes).length === 0) return;
  await insertAuditEntry(transaction, {
    tenantId: tenantIdOf(organizationId, 'live'),
    id: newId('aud', now),
    action,
    actorType: caller.type,
    actorId: caller.type === 'operator' ? null : caller.keyId,
    targetType: action.slice(0, action.indexOf('.')),
    targetId,
    changes,
    requestId,
    now,
  });
};
