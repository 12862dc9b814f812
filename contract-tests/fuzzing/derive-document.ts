import { closed } from '../../src/core/testing/document-check.ts';

type Schema = {
  $ref?: string;
  type?: string;
  nullable?: boolean;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  enum?: unknown[];
  not?: Schema;
  required?: string[];
  [word: string]: unknown;
};
type Schemas = Record<string, Schema>;
type Content = Record<string, { schema?: Schema }>;
type Parameter = { name?: string; in?: string; example?: unknown };
type Reply = { $ref?: string; content?: Content };
type Operation = { parameters?: Parameter[]; requestBody?: { content: Content }; responses?: Record<string, Reply> };
type Bundle = {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas?: Schemas; parameters?: Record<string, Parameter>; responses?: Record<string, Reply> };
};

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);
const lines = 'application/x-ndjson';

/**
 * The document as the fuzzer reads it. It says what all documents say in words: an optional member of a body may be
 * null, except in a `…Patch`; a reply has no member that is not documented, unless its schema is open. It leaves out
 * what no generator can make: cursors, which only a list before gives out, an `Idempotency-Key`, with which every body
 * but the first is refused, and streams of lines, which the fuzzer can neither write nor read.
 */
export const deriveDocument = (document: object): object => {
  const bundle = structuredClone(document) as Bundle;
  const { schemas = {}, responses: namedReplies = {} } = bundle.components;
  const sentSchemas: Schemas = {};
  const asSent = sentForms(schemas, sentSchemas);
  for (const operation of operationsOf(bundle)) {
    const content = operation.requestBody?.content ?? {};
    const replies = Object.values(operation.responses ?? {});
    for (const form of [content, ...replies.map((reply) => reply.content ?? {})]) delete form[lines];
    for (const form of Object.values(content)) if (form.schema) form.schema = asSent(form.schema);
    closeBodies(replies);
    operation.parameters = operation.parameters?.filter((parameter) => !hasMemory(parameter, bundle)) ?? [];
  }
  closeBodies(Object.values(namedReplies));
  bundle.components.schemas = { ...(closed(schemas) as Schemas), ...sentSchemas };
  return bundle;
};

const operationsOf = ({ paths }: Bundle): Operation[] =>
  Object.values(paths).flatMap((path) =>
    Object.entries(path).flatMap(([method, operation]) => (methods.has(method) ? [operation] : [])),
  );

const closeBodies = (replies: Reply[]): void => {
  for (const form of replies.flatMap(({ content = {} }) => Object.values(content)))
    if (form.schema) form.schema = closed(form.schema) as Schema;
};

const hasMemory = (parameter: Parameter & { $ref?: string }, { components }: Bundle): boolean => {
  const { name = '' } = (parameter.$ref && components.parameters?.[nameOf(parameter.$ref)]) || parameter;
  return name === 'cursor' || name === 'Idempotency-Key';
};

const nameOf = (reference: string): string => reference.split('/').at(-1) as string;

/**
 * Writes into `sent` what bodies are made of, under names of their own: a request may share a schema with a reply, and
 * here one takes nulls and the other is closed.
 */
const sentForms = (schemas: Schemas, sent: Schemas): ((schema: Schema) => Schema) => {
  const formOf = (schema: Schema, ofPatch: boolean): Schema => {
    const form = (part: Schema): Schema => formOf(part, ofPatch);
    if (!schema.$ref) return ofPatch ? withParts(schema, form) : withNulls(withParts(schema, form));
    const name = nameOf(schema.$ref);
    const isOfPatch = ofPatch || name.endsWith('Patch');
    const copy = `${name}${isOfPatch ? 'AsPatched' : 'AsSent'}`;
    if (!sent[copy]) {
      sent[copy] = {};
      sent[copy] = formOf(schemas[name] as Schema, isOfPatch);
    }
    return { $ref: `#/components/schemas/${copy}` };
  };
  return (schema) => formOf(schema, false);
};

/** A copy of a schema, with the schemas that it is made of changed. */
const withParts = (schema: Schema, change: (part: Schema) => Schema): Schema => {
  const { items, properties, additionalProperties } = schema;
  const copy = { ...schema };
  if (items) copy.items = change(items);
  if (typeof additionalProperties === 'object') copy.additionalProperties = change(additionalProperties);
  for (const word of ['allOf', 'oneOf', 'anyOf'] as const) if (schema[word]) copy[word] = schema[word].map(change);
  if (properties) copy.properties = mapMembers(properties, change);
  return copy;
};

/** The same schema, but that every optional member may be null and no required one. */
const withNulls = (schema: Schema): Schema => {
  const withNull = (member: Schema, name: string): Schema =>
    schema.required?.includes(name) ? withoutNull(member) : { anyOf: [member, onlyNull] };
  return schema.properties ? { ...schema, properties: mapMembers(schema.properties, withNull) } : schema;
};

const mapMembers = (members: Schemas, change: (member: Schema, name: string) => Schema): Schemas =>
  Object.fromEntries(Object.entries(members).map(([name, member]) => [name, change(member, name)]));

const onlyNull: Schema = { type: 'string', nullable: true, enum: [null] };

/** A schema that says nothing of its type allows null too, but null for a required member means that it is missing. */
const withoutNull = (schema: Schema): Schema =>
  schema.$ref || schema.type || schema.oneOf || schema.anyOf ? schema : { ...schema, not: onlyNull };
