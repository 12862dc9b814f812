import type { Fault } from '../errors/failure.ts';
import type { Call } from './operation.ts';

/**
 * What a product demands of the fields of a body beyond its schema: a map of dotted path to message. It is given the
 * fields that the schema has nothing against, so that one reply names everything that is wrong.
 */
type FieldRule<Body> = (sound: Partial<Body>) => Record<string, string>;

/** Field rules of a document's operations. What depends on stored data is the operation's own affair. */
export type FieldRules<Operations> = {
  readonly [Id in keyof Operations]?: FieldRule<Call<Operations[Id]>['body']>;
};

/** Any field rule, as the pipeline sees it. */
export type AnyFieldRule = FieldRule<never>;

const topOf = (path: string): string => path.split('.', 1)[0] as string;

/** What a rule has against those fields of a body, defaults included, in which the schema found no fault. */
export const faultsByRule = (rule: AnyFieldRule | undefined, body: unknown, found: readonly Fault[]): Fault[] => {
  const faulty = new Set(found.filter((fault) => fault.in === 'body').map(({ path }) => topOf(path)));
  if (!rule || typeof body !== 'object' || body === null || faulty.has('')) return [];
  const sound =
    faulty.size === 0 ? body : Object.fromEntries(Object.entries(body).filter(([name]) => !faulty.has(name)));
  return Object.entries(rule(sound as never)).map(([path, message]) => ({
    in: 'body',
    path,
    keyword: 'rule',
    message,
  }));
};
