import type { Product } from '../core/http/product.ts';
import { documentedExamples } from './documented-examples.ts';

/** One code of a catalogue; `replies` tells with which statuses it comes, and from which operations. */
export type CatalogueEntry = {
  code: string;
  message: string;
  meaning: string;
  /** `withoutOperation` where it is answered for a path (404) or a method (405) that does not exist as well. */
  replies: { status: number; operations: string[]; withoutOperation: boolean }[];
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
  add(notFound, 404);
  add(methodNotAllowed, 405);

  return Object.entries(errors).map(([code, { message, meaning }]) => {
    const ofCode = [...(replies.get(code) as Map<number, Set<string>>)];
    if (ofCode.length === 0) throw new Error(`No example of ${name} shows the error code '${code}'`);
    const isWithout = (status: number): boolean =>
      (status === 404 && code === notFound) || (status === 405 && code === methodNotAllowed);
    return {
      ...{ code, message, meaning },
      replies: ofCode
        .map(([status, of]) => ({ status, operations: [...of], withoutOperation: isWithout(status) }))
        .toSorted((a, b) => a.status - b.status),
    };
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
