/** The words of a schema that say where its members are. */
export type BodySchema = {
  $ref?: string;
  nullable?: boolean;
  type?: string;
  properties?: Record<string, BodySchema>;
  items?: BodySchema;
  oneOf?: BodySchema[];
  allOf?: BodySchema[];
  additionalProperties?: boolean | BodySchema;
  'x-secret'?: boolean;
};

type Body = { $ref?: string; content?: Record<string, { schema?: BodySchema }> };
type Bundle = {
  paths: Record<string, Record<string, { requestBody?: Body; responses?: Record<string, Body> }>>;
  components?: {
    requestBodies?: Record<string, Body>;
    responses?: Record<string, Body>;
    schemas?: Record<string, BodySchema>;
  };
};

/** The schema's own name where it is a reference. */
export const nameOf = (reference: string): string => reference.split('/').at(-1) as string;

/** A schema as it is written, undefined without one, and how to follow references from there. */
export type WrittenSchema = { schema: BodySchema | undefined; resolve(schema: BodySchema): BodySchema };

const resolverOf = ({ components }: Bundle) => {
  const resolve = (schema: BodySchema): BodySchema =>
    schema.$ref ? resolve(components?.schemas?.[nameOf(schema.$ref)] ?? {}) : schema;
  return resolve;
};

/** The schema of an operation's body. */
export const bodySchemaOf = (document: object, path: string, method: string): WrittenSchema => {
  const { paths, components } = document as Bundle;
  const written = paths[path]?.[method]?.requestBody;
  const body = written?.$ref ? components?.requestBodies?.[nameOf(written.$ref)] : written;
  return { schema: body?.content?.['application/json']?.schema, resolve: resolverOf(document as Bundle) };
};

/** The schemas of an operation's successful replies. */
export const replySchemasOf = (document: object, path: string, method: string): WrittenSchema[] => {
  const { paths, components } = document as Bundle;
  const replies = Object.entries(paths[path]?.[method]?.responses ?? {}).filter(([status]) => status.startsWith('2'));
  return replies.map(([, written]) => {
    const reply = written.$ref ? components?.responses?.[nameOf(written.$ref)] : written;
    return { schema: reply?.content?.['application/json']?.schema, resolve: resolverOf(document as Bundle) };
  });
};

/** The schema of a component. */
export const componentSchemaOf = (document: object, name: string): WrittenSchema => ({
  schema: { $ref: `#/components/schemas/${name}` },
  resolve: resolverOf(document as Bundle),
});
