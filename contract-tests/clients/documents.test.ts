import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Node, operationsIn, reachableFrom, referencesIn } from '../../openapi/document-nodes.ts';
import { documentedEvents } from '../../src/core/testing/announced-events.ts';
import { operationsOfDocument } from '../../src/core/testing/operations-of-document.ts';
import { productNames, readBundle } from '../documented-operations.ts';

type Schema = {
  $ref?: string;
  description?: string;
  type?: string;
  format?: string;
  enum?: unknown[];
  nullable?: boolean;
  discriminator?: unknown;
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: Schema | boolean;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
};
type Parameter = { name: string; in: string; schema: Schema };
type Body = { content?: Record<string, { schema: Schema }> };
type Document = {
  paths: Record<string, Record<string, { requestBody?: Body; responses?: Record<string, Body>; callbacks?: object }>>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, Parameter>;
    responses: Record<string, Body>;
  };
};

const readDocument = (product: string): Document =>
  JSON.parse(readFileSync(new URL(`../../generated/${product}.clients.openapi.json`, import.meta.url), 'utf8'));

/** A schema with all that is within it, references not followed; `depth` 0 is a component. */
type Place = { path: string; depth: number; schema: Schema };

const placesIn = (schema: Schema, path: string, depth: number): Place[] => {
  const { properties = {}, items, additionalProperties, oneOf = [], anyOf = [], allOf = [] } = schema;
  const named = Object.entries({ ...properties, ...(items && { items }) });
  if (typeof additionalProperties === 'object') named.push(['*', additionalProperties]);
  for (const [index, branch] of [...oneOf, ...anyOf, ...allOf].entries()) named.push([`${index}`, branch]);
  return [
    { path, depth, schema },
    ...named.flatMap(([name, within]) => placesIn(within, `${path}.${name}`, depth + 1)),
  ];
};

const bodiesOf = ({ paths, components }: Document): Schema[] => {
  const operations = Object.values(paths).flatMap((item) => Object.values(item));
  const bodies = operations.flatMap(({ requestBody, responses = {} }) => [requestBody, ...Object.values(responses)]);
  const all = [...bodies, ...Object.values(components.responses)];
  return all.flatMap((body) => Object.values(body?.content ?? {}).map(({ schema }) => schema));
};

/** Every `description` within, of whatever. */
const descriptionsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const { description, example: _, examples: __, ...members } = value as Record<string, unknown>;
  return [...(typeof description === 'string' ? [description] : []), ...Object.values(members).flatMap(descriptionsIn)];
};

describe.each(productNames)('the document of %s for generators of clients', (product) => {
  const document = readDocument(product);
  const { schemas, parameters } = document.components;
  const places = Object.entries(schemas).flatMap(([name, schema]) => placesIn(schema, name, 0));
  const pathsOf = (isWrong: (place: Place) => boolean): string[] => places.filter(isWrong).map(({ path }) => path);
  const referencesOf = (read: (operation: Node) => unknown): string[] =>
    operationsIn(document).flatMap((operation) => referencesIn(read(operation)));
  const payloads = ([...documentedEvents(readBundle(product)).values()] as Schema[]).map(({ $ref = '' }) => $ref);
  const sent = reachableFrom(
    document,
    referencesOf(({ requestBody, parameters }) => [requestBody, parameters]),
  );
  const received = reachableFrom(document, [...referencesOf(({ responses }) => responses), ...payloads]);
  const isWithin = (components: Set<string>, { path }: Place): boolean =>
    components.has(`#/components/schemas/${path.split('.')[0]}`);
  const isMap = ({ additionalProperties, properties }: Schema) => Boolean(additionalProperties) && !properties;

  it('names no schema as generators name what they make themselves', () => {
    const made = operationsOfDocument(document).map(({ operationId }) => `${operationId}Request`.toLowerCase());
    const wrong = Object.keys(schemas).filter(
      (name) => /^New[A-Z]|^Error$/.test(name) || made.includes(name.toLowerCase()),
    );
    expect(wrong).toEqual([]);
  });

  it('gives every object, set of values and choice a name of its own', () => {
    const isInline = ({ depth, schema }: Place): boolean =>
      depth > 0 &&
      ((schema.type === 'object' && !schema.allOf && !isMap(schema)) ||
        Boolean(schema.oneOf ?? schema.anyOf) ||
        (schema.enum !== undefined && schema.enum.length > 1));
    expect(pathsOf(isInline)).toEqual([]);
  });

  it('gives every body a name of its own, or takes text', () => {
    const bodies = bodiesOf(document);
    expect(bodies.length).toBeGreaterThan(0);
    expect(bodies.filter(({ $ref, type }) => !$ref && type !== 'string')).toEqual([]);
  });

  it('gives every number a format that no client rounds', () => {
    expect(pathsOf(({ schema: { type, format } }) => type === 'number' && format !== 'double')).toEqual([]);
    const isLoose = ({ schema: { type, format = '' } }: Place) => type === 'integer' && !/^int(32|64)$/.test(format);
    expect(pathsOf(isLoose)).toEqual([]);
    expect(pathsOf(({ schema }) => schema.format === 'decimal')).toEqual([]);
  });

  it('offers no choice between one thing and a list, and needs no discriminator', () => {
    const branches = ({ oneOf = [], anyOf = [] }: Schema) =>
      [...oneOf, ...anyOf].map(({ $ref, ...schema }) => ($ref ? schemas[$ref.split('/').at(-1) ?? ''] : schema));
    expect(pathsOf(({ schema }) => branches(schema).some((branch) => branch?.type === 'array'))).toEqual([]);
    expect(pathsOf(({ schema }) => schema.discriminator !== undefined)).toEqual([]);
  });

  it('puts a type beside what may be null', () => {
    expect(pathsOf(({ schema }) => schema.nullable === true && schema.type === undefined)).toEqual([]);
    const isBare = ({ schema }: Place) => schema.allOf !== undefined && (schema.type !== 'object' || !schema.nullable);
    expect(pathsOf(isBare)).toEqual([]);
  });

  it('takes plain words for names, and plain text for times in addresses', () => {
    const names = places.flatMap(({ schema }) => Object.keys(schema.properties ?? {}));
    const listed = Object.values(parameters);
    expect([...names, ...listed.map(({ name }) => name)].filter((name) => !/^[A-Za-z_][\w-]*$/.test(name))).toEqual([]);
    expect(listed.filter(({ schema }) => schema.format?.startsWith('date'))).toEqual([]);
  });

  it('has no callbacks, but the types of what webhooks send', () => {
    expect(JSON.stringify(document)).not.toContain('"callbacks"');
    for (const reference of payloads) expect(schemas).toHaveProperty([reference.split('/').at(-1) ?? '']);
  });

  it('takes any members or known ones, not both: clients in Rust would lose the others, and in TypeScript rename them', () => {
    expect(sent.size).toBeGreaterThan(0);
    const isMixed = ({ schema }: Place) => schema.additionalProperties !== undefined && schema.properties !== undefined;
    expect(pathsOf((place) => isWithin(sent, place) && isMixed(place))).toEqual([]);
  });

  it('answers with no set of values, which most clients refuse to see grow', () => {
    expect(received.size).toBeGreaterThan(0);
    const isSet = ({ schema }: Place) => schema.type === 'string' && (schema.enum ?? []).length > 1;
    expect(pathsOf((place) => isWithin(received, place) && isSet(place))).toEqual([]);
  });

  it('gives a time with an offset that matters as text: clients in TypeScript would show another day', () => {
    const isLost = ({ schema: { format, description = '' } }: Place) =>
      format === 'date-time' && /time zone/.test(description);
    expect(pathsOf(isLost)).toEqual([]);
  });

  it('describes no media type that it does not have', () => {
    const bodies = JSON.stringify(document);
    const named = descriptionsIn(document).flatMap((text) => text.match(/application\/[\w.+-]*\w/g) ?? []);
    expect(named.filter((name) => !bodies.includes(`"${name}":{`))).toEqual([]);
  });
});
