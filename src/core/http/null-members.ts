type Schema = {
  $ref?: string;
  nullable?: boolean;
  type?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
};

type Bundle = {
  paths: Record<string, Record<string, { requestBody?: Body }>>;
  components?: { requestBodies?: Record<string, Body>; schemas?: Record<string, Schema> };
};
type Body = { $ref?: string; content?: Record<string, { schema?: Schema }> };

const nameOf = (reference: string): string => reference.split('/').at(-1) as string;

/**
 * Makes the function that removes members whose value is null from a request body where the schema of the member does
 * not know null: optional fields accept null as absent. Free maps keep theirs. A `…Patch` is left alone: there null
 * clears, or is an error.
 */
export const nullRemover = (document: object, path: string, method: string): ((body: unknown) => void) => {
  const { paths, components } = document as Bundle;
  const resolve = (schema: Schema): Schema =>
    schema.$ref ? resolve(components?.schemas?.[nameOf(schema.$ref)] ?? {}) : schema;

  const removerOf = (given: Schema, depth = 0): ((value: unknown) => void) | null => {
    const schema = resolve(given);
    if (depth > 20) return null;
    if (schema.items) {
      const removeFromItem = removerOf(schema.items, depth + 1);
      return removeFromItem && ((value) => Array.isArray(value) && value.forEach(removeFromItem));
    }
    if (schema.oneOf) {
      const removers = schema.oneOf.flatMap((branch) => removerOf(branch, depth + 1) ?? []);
      return (value) => {
        for (const remove of removers) remove(value);
      };
    }
    if (!schema.properties) return null;
    const members = Object.entries(schema.properties).map(([name, property]) => ({
      name,
      acceptsNull: resolve(property).nullable === true,
      removeInside: removerOf(property, depth + 1),
    }));
    return (value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
      const object = value as Record<string, unknown>;
      for (const { name, acceptsNull, removeInside } of members) {
        if (object[name] === null && !acceptsNull) delete object[name];
        else removeInside?.(object[name]);
      }
    };
  };

  const written = paths[path]?.[method]?.requestBody;
  const body = written?.$ref ? components?.requestBodies?.[nameOf(written.$ref)] : written;
  const schema = body?.content?.['application/json']?.schema;
  if (!schema || (schema.$ref && nameOf(schema.$ref).endsWith('Patch'))) return () => {};
  return removerOf(schema) ?? (() => {});
};
