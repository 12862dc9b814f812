import type { Fault } from '../errors/failure.ts';
import type { BodySchema, WrittenSchema } from './body-schema.ts';

/**
 * Makes the function that brings faults of a body into the order in which the document names its fields; Ajv tells all
 * missing members of an object before it looks at those that are there. Faults of parameters keep their order.
 */
export const faultSorter = ({ schema, resolve }: WrittenSchema): ((faults: Fault[]) => Fault[]) => {
  if (!schema) return (faults) => faults;

  const membersOf = (given: BodySchema): [string, BodySchema][] => {
    const { properties = {}, oneOf = [], allOf = [] } = resolve(given);
    return [...Object.entries(properties), ...[...oneOf, ...allOf].flatMap(membersOf)];
  };
  const positionsOf = (fault: Fault): number[] => {
    if (fault.in !== 'body') return [-1];
    let current: BodySchema = schema;
    return fault.path.split('.').map((step) => {
      const { items } = resolve(current);
      if (items) current = items;
      if (items) return Number(step);
      const members = membersOf(current);
      const position = members.findIndex(([name]) => name === step);
      current = members[position]?.[1] ?? {};
      return position === -1 ? members.length : position;
    });
  };
  const compare = (a: number[], b: number[]): number => {
    const index = a.findIndex((position, at) => position !== b[at]);
    return index === -1 ? a.length - b.length : (a[index] as number) - (b[index] ?? -1);
  };
  return (faults) =>
    faults
      .map((fault) => ({ fault, positions: positionsOf(fault) }))
      .sort((a, b) => compare(a.positions, b.positions))
      .map(({ fault }) => fault);
};
