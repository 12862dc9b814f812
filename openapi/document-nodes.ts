/** Any object within a document. */
export type Node = { [member: string]: unknown };

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** How a schema is referred to. */
export const referenceTo = (schema: unknown): string => `#/components/schemas/${schema}`;

export const schemasOf = (document: Node): Record<string, Node> =>
  (document.components as { schemas: Record<string, Node> }).schemas;

/** A copy with other schemas. */
export const withSchemas = (document: Node, change: (schema: Node, name: string) => Node): Node => {
  const schemas = Object.entries(schemasOf(document)).map(([name, schema]) => [name, change(schema, name)]);
  return { ...document, components: { ...(document.components as Node), schemas: Object.fromEntries(schemas) } };
};

/** Every reference within, as it is written. */
export const referencesIn = (value: unknown): string[] => {
  if (!isNode(value)) return [];
  const own = typeof value.$ref === 'string' ? [value.$ref] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
};

/** Every component that these references lead to, themselves included. */
export const reachableFrom = (document: Node, references: readonly string[]): Set<string> => {
  const found = new Set<string>();
  const waiting = [...references];
  for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
    if (found.has(reference)) continue;
    found.add(reference);
    const [kind, name] = reference.split('/').slice(-2) as [string, string];
    waiting.push(...referencesIn((document.components as Record<string, Node>)[kind]?.[name]));
  }
  return found;
};

/** Every operation of the document. */
export const operationsIn = ({ paths }: Node): Node[] =>
  Object.values(paths as Node).flatMap((path) =>
    Object.entries(path as Node).flatMap(([method, operation]) => (method === 'parameters' ? [] : [operation as Node])),
  );
