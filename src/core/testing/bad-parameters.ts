import type { DocumentedOperation } from './documented-operations.ts';

/** Percent-encoding that is none, or that stands for bytes which are no UTF-8, and NUL. */
const badEncodings = [
  '%',
  '%2',
  '%zz',
  'a%',
  '%FF',
  '%C3%28',
  '%ED%A0%80',
  '%F8%88%80%80%80',
  '%00',
  'a%00b',
  '%c0%80',
];

const numbersThatAreNone = [
  '',
  'abc',
  '1.5',
  'NaN',
  'Infinity',
  '-Infinity',
  '1,000',
  '+',
  '%20',
  'null',
  '1e400',
  '0x10',
  '1e1',
  '%2B5',
];
const absurdNumbers = ['-1', '1e30', '-1e30', '99999999999999999999', '-99999999999999999999', '9'.repeat(400)];

/** Queries that break one documented parameter each. */
export const badQueries = ({ parameters }: DocumentedOperation): { query: string }[] =>
  parameters
    .filter((parameter) => parameter.in === 'query')
    .flatMap(({ name, schema, example }) => {
      const { type, enum: values, minimum, maximum, minLength, maxLength } = schema;
      const bad = [...badEncodings];
      if (type === 'integer') bad.push(...numbersThatAreNone, ...absurdNumbers);
      if (minimum !== undefined) bad.push(String(minimum - 1));
      if (maximum !== undefined) bad.push(String(BigInt(maximum) + 1n));
      if (type === 'boolean') bad.push('', 'maybe', '2', 'TRUE', 'null');
      if (values) bad.push('', 'nope', `${example}%20`, 'constructor', 'null');
      if (minLength) bad.push('');
      if (maxLength !== undefined) bad.push('x'.repeat(maxLength + 1));
      const valid = encodeURIComponent(String(example));
      return [...bad.map((text) => `${name}=${text}`), `${name}=${valid}&${name}=${valid}`];
    })
    .map((query) => ({ query }));

const withName = ({ path }: DocumentedOperation, name: string): string => path.replaceAll(/\{[^}]+\}/g, () => name);

/** Paths whose parameters cannot be decoded, or are longer than documented. */
export const badPaths = (operation: DocumentedOperation): string[] => {
  const longest = operation.parameters.find((parameter) => parameter.in === 'path')?.schema.maxLength ?? 500;
  return [...badEncodings, 'x'.repeat(longest + 1)].map((name) => withName(operation, name));
};

/** Paths that can be read but lead to nothing, the documented template itself among them. */
export const strangePaths = (operation: DocumentedOperation): string[] => {
  const names = [
    ...['__proto__', 'constructor', 'toString', 'null', 'undefined', '..', '.', '*', '%25', '%20', '%0A', '%2F', '%3F'],
    ...['..%2F..%2Fetc%2Fpasswd', "'%20OR%20'1'='1", '%27;DROP%20TABLE%20x;--', '%F0%9F%98%80', '%E2%80%AE', '%7B%7D'],
  ];
  return [operation.path, ...names.map((name) => withName(operation, name))];
};
