type Schema = {
  $ref?: string;
  type?: string;
  nullable?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
};
type Response = { $ref?: string; content?: Record<string, { schema: Schema }> };
type Bundle = {
  paths: Record<string, Record<string, { responses?: Record<string, Response> }>>;
  components?: Record<string, Record<string, unknown>>;
};

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
const membersOf = (value: unknown): Record<string, unknown> => value as Record<string, unknown>;

/**
 * Tells how the shapes of two bodies differ, by the paths of the places: another type, or a member that only one of
 * them has. What the schema lets be null, absent, empty or of another alternative is no difference, nor are the names
 * in a free map.
 */
export const shapeDifferences = (document: object): ((schema: Schema, one: unknown, other: unknown) => string[]) => {
  const resolve = (schema: Schema): Schema =>
    schema.$ref ? resolve(referred(document, schema.$ref) as Schema) : schema;

  /** Of alternatives the one that both are of, as their types and members tell. */
  const branchOf = (schema: Schema, one: unknown, other: unknown): Schema | undefined =>
    [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].map(resolve).find(({ type, required = [] }) => {
      if (type !== kindOf(one) || type !== kindOf(other)) return false;
      return type !== 'object' || required.every((name) => name in membersOf(one) && name in membersOf(other));
    });

  const compare = (written: Schema, one: unknown, other: unknown, path: string): string[] => {
    const schema = resolve(written);
    const [kind, otherKind] = [kindOf(one), kindOf(other)];
    if (schema.oneOf || schema.anyOf) {
      const branch = branchOf(schema, one, other);
      return branch ? compare(branch, one, other, path) : [];
    }
    if (schema.nullable && [kind, otherKind].includes('null')) return [];
    if (kind !== otherKind) return [`${path}: ${kind}, ${otherKind}`];
    if (kind === 'array') return compareItems(schema, one as unknown[], other as unknown[], path);
    return kind === 'object' ? compareMembers(schema, membersOf(one), membersOf(other), path) : [];
  };

  const compareItems = ({ items = {} }: Schema, one: unknown[], other: unknown[], path: string): string[] =>
    one.length === 0 || other.length === 0 ? [] : compare(items, one[0], other[0], `${path}[]`);

  const compareMembers = (
    { properties = {}, required = [] }: Schema,
    one: Record<string, unknown>,
    other: Record<string, unknown>,
    path: string,
  ): string[] =>
    Object.entries(properties).flatMap(([name, member]) => {
      if (name in one && name in other) return compare(member, one[name], other[name], `${path}.${name}`);
      const isMissing = (name in one || name in other) && required.includes(name);
      return isMissing ? [`${path}.${name}: in one of them only`] : [];
    });

  return (schema, one, other) => compare(schema, one, other, 'body');
};

const referred = (document: object, reference: string): unknown =>
  reference
    .split('/')
    .slice(1)
    .reduce<unknown>((part, name) => membersOf(part)[name.replaceAll('~1', '/')], document);

/** The schema of a reply; undefined where it has no body in this media type. */
export const schemaOfReply = (
  document: object,
  reply: { path: string; method: string; status: number; mediaType: string },
): Schema | undefined => {
  const { paths } = document as Bundle;
  const written = paths[reply.path]?.[reply.method.toLowerCase()]?.responses?.[reply.status];
  const response = written?.$ref ? (referred(document, written.$ref) as Response) : written;
  return response?.content?.[reply.mediaType]?.schema;
};
