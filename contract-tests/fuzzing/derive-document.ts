type Schema = {
  $ref?: string;
  type?: string;
  nullable?: boolean;
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  enum?: unknown[];
  not?: Schema;
  required?: string[];
  [word: string]: unknown;
};
type Content = Record<string, { schema?: Schema }>;
type Parameter = { name?: string; in?: string; example?: unknown };
type Operation = {
  parameters?: Parameter[];
  requestBody?: { content: Content };
  responses?: Record<string, { $ref?: string; content?: Content }>;
};
type Bundle = {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas?: Record<string, Schema>; parameters?: Record<string, Parameter> };
};

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);
const lines = 'application/x-ndjson';

/**
 * The document as the fuzzer reads it. It says what all documents say in words: an optional member of a body may be null,
 * except in a `…Patch`. It leaves out what no generator can make: cursors, which only a list before gives out, an
 * `Idempotency-Key`, with which every body but the first is refused, and streams of lines, which the fuzzer can neither
 * write nor read.
 */
export const deriveDocument = (document: object): object => {
  const bundle = structuredClone(document) as Bundle;
  const schemas = bundle.components.schemas ?? {};
  const asSent = nullTaker(schemas);
  for (const operation of operationsOf(bundle)) {
    const content = operation.requestBody?.content ?? {};
    for (const form of [content, ...Object.values(operation.responses ?? {}).map((reply) => reply.content ?? {})])
      delete form[lines];
    for (const form of Object.values(content)) if (form.schema) form.schema = asSent(form.schema);
    operation.parameters = operation.parameters?.filter((parameter) => !hasMemory(parameter, bundle)) ?? [];
  }
  return bundle;
};

const operationsOf = ({ paths }: Bundle): Operation[] =>
  Object.values(paths).flatMap((path) =>
    Object.entries(path).flatMap(([method, operation]) => (methods.has(method) ? [operation] : [])),
  );

const hasMemory = (parameter: Parameter & { $ref?: string }, { components }: Bundle): boolean => {
  const { name = '' } = (parameter.$ref && components.parameters?.[nameOf(parameter.$ref)]) || parameter;
  return name === 'cursor' || name === 'Idempotency-Key';
};

const nameOf = (reference: string): string => reference.split('/').at(-1) as string;

/** Copies what bodies are made of, so that replies, which may share a schema with them, stay as strict as they are. */
const nullTaker = (schemas: Record<string, Schema>): ((schema: Schema) => Schema) => {
  const takeNulls = (schema: Schema): Schema => {
    if (schema.$ref) {
      const name = nameOf(schema.$ref);
      if (name.endsWith('Patch')) return schema;
      const copy = `${name}AsSent`;
      if (!schemas[copy]) {
        schemas[copy] = {};
        schemas[copy] = takeNulls(schemas[name] as Schema);
      }
      return { $ref: `#/components/schemas/${copy}` };
    }
    const taken = { ...schema };
    if (schema.items) taken.items = takeNulls(schema.items);
    for (const word of ['oneOf', 'anyOf'] as const) if (schema[word]) taken[word] = schema[word].map(takeNulls);
    if (schema.properties)
      taken.properties = Object.fromEntries(
        Object.entries(schema.properties).map(([name, property]) => [
          name,
          schema.required?.includes(name)
            ? withoutNull(takeNulls(property))
            : { anyOf: [takeNulls(property), onlyNull] },
        ]),
      );
    return taken;
  };
  return takeNulls;
};

const onlyNull: Schema = { type: 'string', nullable: true, enum: [null] };

/** A schema that says nothing of its type allows null too, but null for a required member means that it is missing. */
const withoutNull = (schema: Schema): Schema =>
  schema.$ref || schema.type || schema.oneOf || schema.anyOf ? schema : { ...schema, not: onlyNull };
