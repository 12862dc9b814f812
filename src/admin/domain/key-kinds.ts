import type { Mode } from '../../core/authentication/caller.ts';

/**
 * What keys of one product look like and may do; without `test` the product has live keys only, with `hasStore` each key
 * belongs to one store.
 */
type KeyKind<HasStore> = { live: string; test?: string; scopes: readonly string[]; hasStore?: HasStore };

/** Every product of the server by its name. Products do not know each other: the composition hands these over. */
export type KeyKinds<HasStore = unknown> = ReadonlyMap<string, KeyKind<HasStore>>;

/** What a key is asked to be; without scopes it gets all of its product. */
export type WantedKey = {
  product: string;
  mode: Mode;
  scopes?: readonly string[] | undefined;
  storeId?: string | undefined;
};

/**
 * The prefix, the scopes and the store of a wanted key, or what is wrong with it; whether there is such a store is not
 * asked here. Where there are both, `write` brings `read`.
 */
export const readKeyKind = (
  kinds: KeyKinds,
  { product, mode, scopes, storeId }: WantedKey,
): { prefix: string; scopes: string[]; storeId: string | null } | { problems: Record<string, string> } => {
  const kind = kinds.get(product);
  if (!kind) return { problems: { product: `Must be one of: ${[...kinds.keys()].join(', ')}` } };
  const prefix = kind[mode];
  const problems: Record<string, string> = {};
  if (!prefix) problems.mode = `Keys of ${product} are live only`;
  if (kind.hasStore && !storeId) problems.storeId = `Required: a key of ${product} belongs to one store`;
  if (!kind.hasStore && storeId) problems.storeId = `Keys of ${product} belong to no store`;
  for (const [index, scope] of (scopes ?? []).entries())
    if (!kind.scopes.includes(scope)) problems[`scopes.${index}`] = `Must be one of: ${kind.scopes.join(', ')}`;
  if (!prefix || Object.keys(problems).length > 0) return { problems };

  const wanted = new Set(scopes ?? kind.scopes);
  if (wanted.has('write')) wanted.add('read');
  return { prefix, scopes: kind.scopes.filter((scope) => wanted.has(scope)), storeId: storeId ?? null };
};
