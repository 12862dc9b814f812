import type { Database } from '../core/database/sql.ts';
import { Failure } from '../core/errors/failure.ts';
import type { PlainCall } from '../core/http/product.ts';
import { type Attempt, decideAccess, type SdkKey, type Verdict } from './domain/access.ts';
import { fitOfSecret, readSecret } from './domain/secret.ts';
import type { KnownProject } from './known-project.ts';
import { findKnownProject, findProjectByKey, rememberedProjectByKey } from './project-memory.ts';

/** A request that was let in: `key` is null where the project is open to all, `neededSecret` says what caches need to know. */
export type Admitted = { project: KnownProject; key: SdkKey | null; neededSecret: boolean };

/**
 * Lets a request in by what its path names: one segment is an SDK key, two are one as the original service spells it, or
 * account and project.
 */
export const admit = async (
  { database, headers }: Pick<PlainCall, 'database' | 'headers'>,
  names: readonly string[],
  { isTracking = false } = {},
): Promise<Admitted> => {
  const name = names.join('/');
  const keyed = rememberedProjectByKey(database, name) ?? (await findProjectByKey(database, name));
  const key = keyed?.keys.get(name) ?? null;
  const attempt: Omit<Attempt, 'hasDefaultAccess'> = {
    key,
    secret: fitOfSecret(key?.secretHash ?? null, readSecret(headers.authorization)),
    isTracking,
  };
  if (keyed && key && decideAccess({ ...attempt, hasDefaultAccess: false }) === 'key')
    return { project: keyed, key, neededSecret: key.secretHash !== null };

  const open = await findOpenProject(database, names);
  const verdict = decideAccess({ ...attempt, hasDefaultAccess: open !== null });
  if (open && verdict === 'default') return { project: open, key: null, neededSecret: false };
  throw refusalOf(verdict, names);
};

const integer = /^\d{1,15}$/;

/** The project of an account, where it may be read without a key. */
const findOpenProject = async (database: Database, names: readonly string[]): Promise<KnownProject | null> => {
  const [accountId = '', projectId = ''] = names;
  if (names.length !== 2 || !integer.test(accountId) || !integer.test(projectId)) return null;
  const project = await findKnownProject(database, Number(projectId));
  return project?.isOpenByDefault && project.edition.accountId === Number(accountId) ? project : null;
};

const refusalOf = (verdict: Verdict, names: readonly string[]): Failure => {
  const name = names.join('/');
  if (verdict === 'forbidden') return new Failure('forbidden', `SDK key '${name}' is disabled`);
  if (verdict === 'unauthenticated')
    return new Failure('unauthenticated', `SDK key '${name}' needs its secret`, {
      headers: { 'WWW-Authenticate': 'Bearer' },
    });
  const what = names.length === 1 ? `SDK key '${name}'` : `Project '${name}'`;
  return new Failure('notFound', `${what} does not exist`);
};
