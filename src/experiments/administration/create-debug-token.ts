import { randomBytes } from 'node:crypto';
import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { toInstant } from '../../core/time/instant.ts';
import { debugTokenOf } from '../debug-token.ts';
import { requireProjectToChange } from '../owned-project.ts';
import { findDebugToken } from '../queries/find-debug-token.ts';
import { upsertDebugToken } from '../queries/upsert-debug-token.ts';

const hourMs = 60 * 60 * 1_000;
const usualHours = 24;

/** Returns the token that shows drafts, or makes one where none works or another one is wanted. */
export const createDebugToken: Operation<operations['createDebugToken']> = ({ path, body, database, ...call }) =>
  database.transaction(async (transaction) => {
    const { caller, now, keyedHash } = call;
    const { id: projectId } = await requireProjectToChange(transaction, caller, path.projectId);
    const place = { tenantId: caller.tenantId, projectId };
    const dataOf = ({ nonce, expiresAt }: { nonce: string; expiresAt: Date }) => ({
      token: debugTokenOf(keyedHash, { projectId, nonce }),
      projectId: String(projectId),
      expiresAt: toInstant(expiresAt),
    });
    const stored = await findDebugToken(transaction, place);
    if (stored && stored.expires_at > now && !body.regenerate)
      return { status: 200, body: { data: dataOf({ nonce: stored.nonce, expiresAt: stored.expires_at }) } };

    const nonce = randomBytes(16).toString('base64url');
    const endsMs = now.getTime() + (body.hours ?? usualHours) * hourMs;
    const token = { nonce, expiresAt: new Date(Math.floor(endsMs / 1_000) * 1_000) };
    await upsertDebugToken(transaction, { ...place, ...token });
    const data = dataOf(token);
    const target = { organizationId: caller.organizationId, targetId: data.projectId };
    const changes = changesBetween(null, { expiresAt: data.expiresAt });
    await recordChange(transaction, call, { ...target, action: 'debug_token.created', changes });
    return { status: 201, body: { data } };
  });
