import { type BodySchema, nameOf, type WrittenSchema } from './body-schema.ts';

/**
 * Makes the function that removes members whose value is null from a request body where the schema of the member does
 * not know null: optional fields accept null as absent. Free maps keep theirs. A `…Patch` is left alone: there null
 * clears, or is an error.
 */
export const nullRemover = ({ schema, resolve }: WrittenSchema): ((body: unknown) => void) => {
  const removerOf = (given: BodySchema, depth = 0): ((value: unknown) => void) | null => {
    const current = resolve(given);
    if (depth > 20) return null;
    if (current.items) {
      const removeFromItem = removerOf(current.items, depth + 1);
      return removeFromItem && ((value) => Array.isArray(value) && value.forEach(removeFromItem));
    }
    if (current.oneOf) {
      const removers = current.oneOf.flatMap((branch) => removerOf(branch, depth + 1) ?? []);
      return (value) => {
        for (const remove of removers) remove(value);
      };
    }
    if (!current.properties) return null;
    const members = Object.entries(current.properties).map(([name, property]) => ({
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

  if (!schema || (schema.$ref && nameOf(schema.$ref).endsWith('Patch'))) return () => {};
  return removerOf(schema) ?? (() => {});
};
