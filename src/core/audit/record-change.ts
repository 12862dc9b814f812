import type { Caller } from '../authentication/caller.ts';
import type { Queryable } from '../database/sql.ts';
import { newId } from '../identifiers/identifier.ts';
import { tenantIdOf } from '../organizations/tenant-id.ts';
import type { Changes } from './changes.ts';
import { insertAuditEntry } from './queries/insert-audit-entry.ts';

/** Who asked for something, and when. */
export type Asked = {
  caller: Pick<Caller, 'type' | 'keyId' | 'organizationId'>;
  requestId: string;
  now: Date;
};

/** What happened to which thing of an organization: `api_key.created` changes an `api_key`. */
type Change = {
  organizationId: string;
  action: `${string}.${string}`;
  targetId: string;
  changes: Changes;
};

/** Writes a change into the audit log, in the transaction that makes it; where no field changed it writes nothing. */
export const recordChange = async (
  transaction: Queryable,
  asked: Asked,
  { organizationId, action, targetId, changes }: Change,
): Promise<void> => {
  if (Object.keys(changes).length === 0) return;
  const target = { targetType: action.slice(0, action.indexOf('.')), targetId };
  await insertAuditEntry(transaction, { ...entryOf(asked, organizationId), action, ...target, changes });
};

/** Which data was looked at: `events.listed` of a store. */
type Read = { action: `${string}.${string}`; targetType: string; targetId: string };

/** Writes into the audit log that data was read. */
export const recordRead = async (db: Queryable, asked: Asked, read: Read): Promise<void> => {
  await insertAuditEntry(db, { ...entryOf(asked, asked.caller.organizationId), ...read, changes: {} });
};

const entryOf = ({ caller, requestId, now }: Asked, organizationId: string) => ({
  tenantId: tenantIdOf(organizationId, 'live'),
  id: newId('aud', now),
  actorType: caller.type,
  actorId: caller.type === 'operator' ? null : caller.keyId,
  requestId,
  now,
});
