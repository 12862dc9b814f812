import type { BodySchema, WrittenSchema } from './body-schema.ts';

type Copy = (value: unknown) => unknown;

/**
 * Makes the function that copies a reply and puts null in place of every member whose schema says `x-secret`: what is
 * shown once is not kept.
 */
export const secretRemover = (replies: readonly WrittenSchema[]): ((body: object) => object) => {
  const copies = replies.flatMap(({ schema, resolve }) => (schema ? (copierOf(schema, resolve) ?? []) : []));
  return (body) => copies.reduce<unknown>((value, copy) => copy(value), body) as object;
};

/** Null where there is no secret. */
const copierOf = (given: BodySchema, resolve: WrittenSchema['resolve'], depth = 0): Copy | null => {
  const schema = resolve(given);
  if (schema['x-secret']) return () => null;
  if (depth > 20) return null;
  const inside = (part: BodySchema) => copierOf(part, resolve, depth + 1);
  const copies: Copy[] = [...(schema.allOf ?? []), ...(schema.oneOf ?? [])].flatMap((part) => inside(part) ?? []);
  const copyItem = schema.items && inside(schema.items);
  if (copyItem) copies.push((value) => (Array.isArray(value) ? value.map(copyItem) : value));
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const copyMember = inside(property);
    if (copyMember)
      copies.push((value) => (hasMember(value, name) ? { ...value, [name]: copyMember(value[name]) } : value));
  }
  return copies.length === 0 ? null : (value) => copies.reduce((copied, copy) => copy(copied), value);
};

const hasMember = (value: unknown, name: string): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name);
