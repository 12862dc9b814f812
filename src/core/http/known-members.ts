import type { BodySchema, WrittenSchema } from './body-schema.ts';

/** True where the document knows what stands at this place of a body. */
export type KnowsMember = (steps: readonly string[]) => boolean;

const says = ({ type, properties, items, oneOf, allOf }: BodySchema): boolean =>
  [type, properties, items, oneOf, allOf].some((word) => word !== undefined);

/**
 * Makes the function that tells whether a member of a request body, by the steps that lead to it, is one that the document
 * names, one of a free map, or inside of something that may be anything. Others are ignored.
 */
export const memberKnower = ({ schema, resolve }: WrittenSchema): KnowsMember => {
  const knows = (given: BodySchema, steps: readonly string[]): boolean => {
    const [step, ...rest] = steps;
    const current = resolve(given);
    if (step === undefined || !says(current)) return true;
    const { type, properties, items, oneOf = [], allOf = [] } = current;
    const { additionalProperties = type === 'object' && !properties } = current;
    if (items) return /^\d+$/.test(step) && knows(items, rest);
    if (properties && Object.hasOwn(properties, step)) return knows(properties[step] as BodySchema, rest);
    if ([...oneOf, ...allOf].some((branch) => knows(branch, steps))) return true;
    return typeof additionalProperties === 'object' ? knows(additionalProperties, rest) : additionalProperties;
  };
  return (steps) => schema !== undefined && knows(schema, steps);
};
