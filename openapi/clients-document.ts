import { isNode, type Node, referencesIn, referenceTo, schemasOf, withSchemas } from './document-nodes.ts';
import { withOpenReplies } from './open-replies.ts';

const isForClients = (value: unknown): boolean => !isNode(value) || value['x-clients'] !== false;

/** A copy without what is not for clients, and with references to what stands for them in place of others. */
const adapt = (value: unknown, substitutes: ReadonlyMap<string, string>): unknown => {
  if (Array.isArray(value)) return value.filter(isForClients).map((item) => adapt(item, substitutes));
  if (!isNode(value)) return value;
  const kept = Object.entries(adaptNode(value)).filter(
    ([name, member]) => name !== 'callbacks' && isForClients(member),
  );
  const { $ref } = value;
  if (typeof $ref === 'string') return { $ref: substitutes.get($ref) ?? $ref };
  return Object.fromEntries(kept.map(([name, member]) => [name, adapt(member, substitutes)]));
};

type Wishes = {
  schema?: string;
  examples?: string[];
  description?: string;
  required?: string[];
  format?: false;
  map?: true;
};

/** A copy that is what its `x-clients` says. */
const adaptNode = (value: Node): Node => {
  const { 'x-clients': clients, ...node } = value;
  if (!isNode(clients)) return value;
  const { schema, examples, description, required, format, map }: Wishes = clients;
  if (isNode(node.schema) && schema) node.schema = { $ref: referenceTo(schema) };
  if (isNode(node.examples) && examples)
    node.examples = Object.fromEntries(Object.entries(node.examples).filter(([name]) => examples.includes(name)));
  if (description) node.description = description;
  if (required) node.required = required;
  if (format === false) delete node.format;
  if (!map) return node;
  const { properties: _, required: __, ...free } = node;
  return { ...free, additionalProperties: true };
};

/** Schemas for which clients are given another one, by their references. */
const substitutesIn = (document: Node): Map<string, string> => {
  const replaced = Object.entries(schemasOf(document)).filter(
    ([, { 'x-clients': clients }]) => isNode(clients) && typeof clients.schema === 'string',
  );
  return new Map(
    replaced.map(([name, schema]) => [referenceTo(name), referenceTo((schema['x-clients'] as Node).schema)]),
  );
};

/** What a member is for whoever does not know the branch; of two descriptions neither is true there. */
const mergeMember = (name: string, variants: readonly Node[], descriptions: Node): Node => {
  const { enum: _, ...known } = Object.assign({}, ...variants) as Node;
  const isAgreed = new Set(variants.map(({ description }) => description)).size === 1;
  const description = descriptions[name] ?? (isAgreed ? known.description : undefined);
  if (description === undefined) throw new Error(`x-clients has to describe ${name}: the branches differ`);
  return { ...known, description };
};

/** One object with what any branch has; required is what all require. Clients in Java cannot tell such branches apart. */
const merge = ({ description, oneOf }: Node, descriptions: Node, schemas: Record<string, Node>): Node => {
  const resolve = (schema: Node): Node =>
    typeof schema.$ref === 'string' ? (schemas[schema.$ref.slice(referenceTo('').length)] as Node) : schema;
  const branches = (oneOf as Node[]).map(resolve);
  const required = branches.map((branch) => branch.required as string[]);
  const members = branches.map((branch) => branch.properties as Record<string, Node>);
  const names = [...new Set(members.flatMap(Object.keys))];
  return {
    description,
    type: 'object',
    required: names.filter((name) => required.every((own) => own.includes(name))),
    properties: Object.fromEntries(
      names.map((name) => {
        const variants = members.flatMap((own) => (own[name] ? [own[name]] : []));
        const isOwn = variants.length === 1 && !descriptions[name];
        return [name, isOwn ? variants[0] : mergeMember(name, variants.map(resolve), descriptions)];
      }),
    ),
  };
};

/** A copy in which every choice that says so is one object. */
const withMerged = (document: Node): Node => {
  const schemas = schemasOf(document);
  return withSchemas(document, (schema) => {
    const { 'x-clients': clients } = schema;
    return isNode(clients) && isNode(clients.merged) ? merge(schema, clients.merged, schemas) : schema;
  });
};

/** Components that nothing refers to any more go, until none is left; security schemes are referred to by name. */
const withoutUnused = (document: Node, needed: readonly string[]): Node => {
  const used = new Set([...needed, ...referencesIn(document)]);
  const components = Object.entries(document.components as Node).map(([kind, members]) => {
    const kept = Object.entries(members as Node).filter(
      ([name]) => kind === 'securitySchemes' || used.has(`#/components/${kind}/${name}`),
    );
    return [kind, Object.fromEntries(kept)] as const;
  });
  const filled = components.filter(([, members]) => Object.keys(members).length > 0);
  const smaller = { ...document, components: Object.fromEntries(filled) };
  return JSON.stringify(smaller) === JSON.stringify(document) ? document : withoutUnused(smaller, needed);
};

/**
 * What generators of clients are given in place of a document: where it says `x-clients`, what that says, such as a list
 * alone for a body that is one thing or a list of them, or one object for a choice; plain text for a set of values that a
 * reply can hold; and no callbacks, which generators refuse or ignore, but the schemas of what they send.
 *
 * @throws {Error} When the branches of a choice that becomes one object describe a member differently, and `x-clients` does not.
 */
export const documentForClients = (document: object): object => {
  const whole = withMerged(document as Node);
  const payloads = referencesIn((whole.components as Node).callbacks).filter((name) =>
    name.startsWith(referenceTo('')),
  );
  const adapted = withoutUnused(adapt(whole, substitutesIn(whole)) as Node, payloads);
  return withoutUnused(withOpenReplies(adapted, payloads), payloads);
};
