import type { Product } from '../core/http/product.ts';
import { documentedExamples } from './documented-examples.ts';

/** One code of a catalogue; `replies` tells with which statuses it comes, and from which operations. */
export type CatalogueEntry = {
  code: string;
  message: string;
  meaning: string;
  /** Without operations where no operation is meant: 404 for a path, 405 for a method that does not exist. */
  replies: { status: number; operations: string[] }[];
};

type Spoken = { error?: string | { code?: string }; code?: string | number };

/**
 * The error codes of a product in the order of its catalogue. Which operation answers with which is read from the
 * examples of its document: a code that no example shows, or an example of a code that does not exist, throws.
 */
export const errorCatalogue = ({ name, errors, dialect, document }: Product): CatalogueEntry[] => {
  const codes = Object.keys(errors);
  const replies = new Map(codes.map((code) => [code, new Map<number, Set<string>>()]));
  const add = (code: string, status: number): Set<string> => {
    const ofCode = replies.get(code);
    if (!ofCode) throw new Error(`${name} has no error code '${code}'`);
    const operations = ofCode.get(status) ?? new Set();
    ofCode.set(status, operations);
    return operations;
  };
  for (const { operationId, status, value } of documentedExamples(document))
    if (status >= 400) add(codeIn(value as Spoken, codes), status).add(operationId);
  const { notFound, methodNotAllowed } = dialect.failures;
  const ofNoOperation = [
    { code: notFound, status: 404 },
    { code: methodNotAllowed, status: 405 },
  ];

  return Object.entries(errors).map(([code, { message, meaning }]) => {
    const ofCode = [
      ...[...(replies.get(code) as Map<number, Set<string>>)].map(([status, of]) => ({ status, operations: [...of] })),
      ...ofNoOperation.flatMap((one) => (one.code === code ? { status: one.status, operations: [] } : [])),
    ];
    if (ofCode.length === 0) throw new Error(`No example of ${name} shows the error code '${code}'`);
    return { code, message, meaning, replies: ofCode.toSorted((a, b) => a.status - b.status) };
  });
};

/** The code that the body of an error carries, in whichever of the four spellings; one with a `{part}` stands for many. */
export const codeIn = ({ error, code }: Spoken, codes: readonly string[]): string => {
  const spoken = String(typeof error === 'object' ? error.code : (error ?? code));
  const pattern = codes.find((name) => name.includes('{') && isOf(name, spoken));
  return pattern ?? spoken;
};

const isOf = (pattern: string, spoken: string): boolean => {
  const [start = '', end = ''] = pattern.split(/\{\w+\}/);
  return spoken.startsWith(start) && spoken.endsWith(end);
};
