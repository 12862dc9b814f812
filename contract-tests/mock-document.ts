import { disguised, linesMediaType } from './mock-front.ts';

type Example = { $ref?: string; value?: unknown };
type Content = { examples?: Record<string, Example> };
type Bundle = { components?: { examples?: Record<string, Example> } };

/**
 * A bundle for the mock: its JSON lines are text, because that is all the mock can send in that media type, and one
 * status is disguised.
 */
export const documentForMock = (bundle: object): object => {
  const { components } = bundle as Bundle;
  const shown = ({ $ref, value }: Example): unknown =>
    $ref ? components?.examples?.[$ref.split('/').at(-1) as string]?.value : value;
  const asLine = (value: unknown): string => (typeof value === 'string' ? value : `${JSON.stringify(value)}\n`);
  const asText = ({ examples = {} }: Content) => ({
    schema: { type: 'string' },
    examples: Object.fromEntries(
      Object.entries(examples).map(([name, example]) => [name, { value: asLine(shown(example)) }]),
    ),
  });
  const convert = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(convert);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([name, member]) => [
        name === String(disguised.status) ? String(disguised.as) : name,
        name === linesMediaType ? asText(member as Content) : convert(member),
      ]),
    );
  };
  return convert(bundle) as object;
};
