import { timingSafeEqual } from 'node:crypto';
import type { PlainCall } from '../core/http/product.ts';
import type { KeyedHash } from '../core/identifiers/keyed-hash.ts';
import type { KnownProject } from './known-project.ts';
import { findDebugToken } from './queries/find-debug-token.ts';

/** The token that a nonce stands for: made anew each time it is needed, never stored. */
export const debugTokenOf = (
  keyedHash: KeyedHash,
  { projectId, nonce }: { projectId: number; nonce: string },
): string => `dbg_${keyedHash(`experiments debug token\n${projectId}\n${nonce}`)}`;

/** True while a token is the one of its project and has not expired; one statement each time, nothing is remembered. */
export const isLiveDebugToken = async (
  { database, keyedHash, now }: Pick<PlainCall, 'database' | 'keyedHash' | 'now'>,
  { tenantId, edition: { projectId } }: KnownProject,
  token: string,
): Promise<boolean> => {
  const stored = await findDebugToken(database, { tenantId, projectId });
  if (!stored || stored.expires_at <= now) return false;
  const [given, right] = [token, debugTokenOf(keyedHash, { projectId, nonce: stored.nonce })].map((text) =>
    Buffer.from(text),
  ) as [Buffer, Buffer];
  return given.length === right.length && timingSafeEqual(given, right);
};
