import type { Database } from '../core/database/sql.ts';
import { Failure } from '../core/errors/failure.ts';
import type { PlainCall } from '../core/http/product.ts';
import { type Attempt, decideAccess, type SdkKey, type Verdict } from './domain/access.ts';
import { fitOfSecret, readSecret } from './domain/secret.ts';
import type { KnownProject } from './known-project.ts';
import { findKnownProject, findProjectByKey, rememberedProject, rememberedProjectByKey } from './project-memory.ts';

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
  const remembered = rememberedOpenProject(database, names);
  if (remembered?.kept.get(noKey) === name) return { project: remembered, key: null, neededSecret: false };
  const keyed = rememberedProjectByKey(database, name) ?? (await findProjectByKey(database, name));
  if (!keyed) remembered?.kept.set(noKey, name);
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

/**
 * That the address of an open project is no key is kept with the project, because making it one is a change of the project.
 * Only what was remembered before the question may keep the answer: a key that was made since makes it forgotten.
 */
const noKey = 'name that is no key';

const integer = /^\d{1,15}$/;

/** Account and project, where a path has both. */
const numbersIn = ([account = '', project = '', ...more]: readonly string[]): [number, number] | null =>
  integer.test(account) && integer.test(project) && more.length === 0 ? [Number(account), Number(project)] : null;

const isOpenTo = (accountId: number, project: KnownProject | null): project is KnownProject =>
  project?.isOpenByDefault === true && project.edition.accountId === accountId;

/** The project of an account, where it may be read without a key. */
const findOpenProject = async (database: Database, names: readonly string[]): Promise<KnownProject | null> => {
  const [accountId, projectId] = numbersIn(names) ?? [];
  if (accountId === undefined || projectId === undefined) return null;
  const project = await findKnownProject(database, projectId);
  return isOpenTo(accountId, project) ? project : null;
};

/** The same, from memory alone. */
const rememberedOpenProject = (database: Database, names: readonly string[]): KnownProject | null => {
  const [accountId, projectId] = numbersIn(names) ?? [];
  if (accountId === undefined || projectId === undefined) return null;
  const project = rememberedProject(database, projectId);
  return isOpenTo(accountId, project) ? project : null;
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
