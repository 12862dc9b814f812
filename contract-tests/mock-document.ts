import { linesMediaType } from '../src/core/http/read-request.ts';

type Example = { $ref?: string; value?: unknown };
type Content = { examples?: Record<string, Example> };
type Bundle = { components?: { examples?: Record<string, Example> } };

/**
 * A bundle for Prism: its JSON lines are text, because that is all Prism can send in that media type. A stream is
 * answered with a line of each kind, in the order of their examples. That a reply is a repeated one is never said.
 */
export const documentForMock = (bundle: object): object => {
  const { components } = bundle as Bundle;
  const shown = ({ $ref, value }: Example): unknown =>
    $ref ? components?.examples?.[$ref.split('/').at(-1) as string]?.value : value;
  const asLine = (value: unknown): string => (typeof value === 'string' ? value : `${JSON.stringify(value)}\n`);
  const asText = ({ examples = {} }: Content) => {
    const texts = Object.entries(examples).map(([name, example]) => [name, asLine(shown(example))] as const);
    const all = ['every-line', texts.map(([, text]) => text).join('')] as const;
    return {
      schema: { type: 'string' },
      examples: Object.fromEntries([all, ...texts].map(([name, text]) => [name, { value: text }])),
    };
  };
  const convert = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(convert);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part)
        .filter(([name]) => name !== 'Idempotency-Replayed')
        .map(([name, member]) => [name, name === linesMediaType ? asText(member as Content) : convert(member)]),
    );
  };
  return convert(bundle) as object;
};
