type Node = { [member: string]: unknown };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const referenceTo = (schema: unknown): string => `#/components/schemas/${schema}`;

/** A copy without what is not for clients, and with references to what stands for them in place of others. */
const adapt = (value: unknown, substitutes: ReadonlyMap<string, string>): unknown => {
  if (Array.isArray(value)) return value.map((item) => adapt(item, substitutes));
  if (!isNode(value)) return value;
  const kept = Object.entries(adaptMediaType(adaptRequired(value))).filter(
    ([name, member]) => name !== 'callbacks' && (!isNode(member) || member['x-clients'] !== false),
  );
  const { $ref } = value;
  if (typeof $ref === 'string') return { $ref: substitutes.get($ref) ?? $ref };
  return Object.fromEntries(kept.map(([name, member]) => [name, adapt(member, substitutes)]));
};

/** A client always sends what the server can do without. */
const adaptRequired = (value: Node): Node => {
  const { 'x-clients': clients, ...schema } = value;
  return isNode(clients) && clients.required ? { ...schema, required: clients.required } : value;
};

const adaptMediaType = (value: Node): Node => {
  if (!isNode(value['x-clients']) || !isNode(value.schema)) return value;
  const {
    'x-clients': { schema, examples },
    ...mediaType
  } = value as { 'x-clients': { schema: string; examples: string[] } };
  const shown = Object.entries(value.examples ?? {}).filter(([name]) => examples.includes(name));
  return { ...mediaType, schema: { $ref: referenceTo(schema) }, examples: Object.fromEntries(shown) };
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

const schemasOf = (document: Node): Record<string, Node> =>
  (document.components as { schemas: Record<string, Node> }).schemas;

/** One object with what any branch has; required is what all require. Clients in Java cannot tell such branches apart. */
const merge = ({ description, oneOf }: Node, schemas: Record<string, Node>): Node => {
  const resolve = (schema: Node): Node =>
    typeof schema.$ref === 'string' ? (schemas[schema.$ref.slice(referenceTo('').length)] as Node) : schema;
  const branches = (oneOf as Node[]).map(resolve);
  const required = branches.map((branch) => branch.required as string[]);
  const properties: Record<string, Node> = {};
  for (const branch of branches)
    for (const [name, property] of Object.entries(branch.properties as Record<string, Node>)) {
      const { enum: _, ...known } = { ...(properties[name] && resolve(properties[name])), ...resolve(property) };
      properties[name] = name in properties ? known : property;
    }
  return {
    description,
    type: 'object',
    required: required
      .flat()
      .filter((name, index, all) => all.indexOf(name) === index && required.every((names) => names.includes(name))),
    properties,
  };
};

/** A copy in which every choice that says so is one object. */
const withMerged = (document: Node): Node => {
  const schemas = schemasOf(document);
  const merged = Object.entries(schemas).map(([name, schema]) => [
    name,
    schema['x-clients'] === 'merged' ? merge(schema, schemas) : schema,
  ]);
  return { ...document, components: { ...(document.components as Node), schemas: Object.fromEntries(merged) } };
};

const referencesIn = (value: unknown): string[] => {
  if (!isNode(value)) return [];
  const own = typeof value.$ref === 'string' ? [value.$ref] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
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
 * alone for a body that is one thing or a list of them, or one object for a choice; and no callbacks, which generators refuse or ignore, but the schemas
 * of what they send.
 */
export const documentForClients = (document: object): object => {
  const whole = withMerged(document as Node);
  const payloads = referencesIn((whole.components as Node).callbacks).filter((name) =>
    name.startsWith(referenceTo('')),
  );
  return withoutUnused(adapt(whole, substitutesIn(whole)) as Node, payloads);
};
