import type { Mode } from '../../core/authentication/caller.ts';

/** What keys of one product look like and may do; without `test` the product has live keys only. */
type KeyKind = { live: string; test?: string; scopes: readonly string[] };

/** Every product of the server by its name. Products do not know each other: the composition hands these over. */
export type KeyKinds = ReadonlyMap<string, KeyKind>;

/** What a key is asked to be; without scopes it gets all of its product. */
export type WantedKey = { product: string; mode: Mode; scopes?: readonly string[] | undefined };

/** The prefix and the scopes of a wanted key, or what is wrong with it. Where there are both, `write` brings `read`. */
export const readKeyKind = (
  kinds: KeyKinds,
  { product, mode, scopes }: WantedKey,
): { prefix: string; scopes: string[] } | { problems: Record<string, string> } => {
  const kind = kinds.get(product);
  if (!kind) return { problems: { product: `Must be one of: ${[...kinds.keys()].join(', ')}` } };
  const prefix = kind[mode];
  const problems: Record<string, string> = {};
  if (!prefix) problems.mode = `Keys of ${product} are live only`;
  for (const [index, scope] of (scopes ?? []).entries())
    if (!kind.scopes.includes(scope)) problems[`scopes.${index}`] = `Must be one of: ${kind.scopes.join(', ')}`;
  if (!prefix || Object.keys(problems).length > 0) return { problems };

  const wanted = new Set(scopes ?? kind.scopes);
  if (wanted.has('write')) wanted.add('read');
  return { prefix, scopes: kind.scopes.filter((scope) => wanted.has(scope)) };
};
