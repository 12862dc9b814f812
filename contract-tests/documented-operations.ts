import { readdirSync, readFileSync } from 'node:fs';
import { type OperationOfDocument, operationsOfDocument } from '../src/core/testing/operations-of-document.ts';

/** One operation of a document with what a request to it needs. */
export type DocumentedOperation = OperationOfDocument & {
  /** The first documented example; undefined where the operation takes no body. */
  exampleBody: unknown;
  /** Every documented status, once for each media type of its body: what Dredd makes a transaction of. */
  statuses: number[];
  /** True when its replies are documented to let pages of other origins read them. */
  isForPages: boolean;
};

const here = new URL('./', import.meta.url);

/** The products under contract: each folder beside this file with a dredd.yml. */
export const productNames: readonly string[] = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .flatMap((path) => path.match(/^([a-z-]+)\/dredd\.yml$/)?.[1] ?? [])
  .toSorted();

/** Where the bundle of a product lies. */
export const bundleFile = (product: string): URL => new URL(`../generated/${product}.openapi.json`, here);

/** Reads the bundle of a product. */
export const readBundle = (product: string): object => JSON.parse(readFileSync(bundleFile(product), 'utf8'));

/** Every operation of a bundled document, in its order. */
export const documentedOperations = (document: object): DocumentedOperation[] =>
  operationsOfDocument(document).map((operation) => ({
    ...operation,
    exampleBody: operation.body?.examples[0],
    statuses: operation.responses.flatMap(({ status, mediaTypes }) =>
      mediaTypes.length === 0 ? [status] : mediaTypes.map(() => status),
    ),
    isForPages: operation.responses.some(({ headers }) => headers.includes('Access-Control-Allow-Origin')),
  }));
