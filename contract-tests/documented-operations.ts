import { readdirSync, readFileSync } from 'node:fs';
import { type OperationOfDocument, operationsOfDocument } from '../src/core/testing/operations-of-document.ts';

/** One operation of a document with what a request to it needs. */
export type DocumentedOperation = OperationOfDocument & {
  /** One for each media type that the operation takes; none where it takes no body. */
  exampleBodies: ExampleBody[];
  /** Every documented status, once for each media type of its body and of the request: what Dredd makes a transaction of. */
  statuses: number[];
  /**
   * Those that no single request brings about: a server in trouble, and an Idempotency-Key whose first request is under
   * way, where that is the only conflict.
   */
  statusesByChance: number[];
  /** True when its replies are documented to let pages of other origins read them. */
  isForPages: boolean;
};

/** The first documented example of a body, as it is sent. */
type ExampleBody = {
  mediaType: string;
  text: string;
  /** Where the document says how large it may be. */
  mostBytes: number | undefined;
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
  operationsOfDocument(document).map((operation) => {
    const exampleBodies = exampleBodiesOf(document as Bundle, operation);
    const times = Math.max(1, exampleBodies.length);
    return {
      ...operation,
      exampleBodies,
      statuses: operation.responses.flatMap(({ status, mediaTypes }) =>
        Array.from({ length: Math.max(1, mediaTypes.length) * times }, () => status),
      ),
      statusesByChance: [500, 503, ...(isInFlightOnly(document as Bundle, operation) ? [409] : [])],
      isForPages: operation.responses.some(({ headers }) => headers.includes('Access-Control-Allow-Origin')),
    };
  });

/** A request as the document shows it; `title` is its operation, with its media type where there are several. */
export type ExampleRequest = DocumentedOperation & { title: string; exampleBody: ExampleBody | undefined };

/** Every operation of a bundled document, once for each media type that it takes. */
export const exampleRequests = (document: object): ExampleRequest[] =>
  documentedOperations(document).flatMap((operation) => {
    const { operationId, exampleBodies } = operation;
    if (exampleBodies.length < 2) return [{ ...operation, title: operationId, exampleBody: exampleBodies[0] }];
    return exampleBodies.map((exampleBody) => ({
      ...operation,
      title: `${operationId} with ${exampleBody.mediaType}`,
      exampleBody,
    }));
  });

const isInFlightOnly = ({ paths }: Bundle, { path, method }: OperationOfDocument): boolean =>
  paths[path]?.[method.toLowerCase()]?.responses?.['409']?.$ref?.endsWith('/IdempotencyKeyInFlight') === true;

type Example = { $ref?: string; value?: unknown };
type Content = { examples?: Record<string, Example>; 'x-max-bytes'?: number };
type Bundle = {
  paths: Record<
    string,
    Record<
      string,
      { requestBody?: { content: Record<string, Content> }; responses?: Record<string, { $ref?: string }> }
    >
  >;
  components?: { examples?: Record<string, Example> };
};

const exampleBodiesOf = ({ paths, components }: Bundle, { path, method }: OperationOfDocument): ExampleBody[] => {
  const exampleValue = ({ $ref, value }: Example): unknown =>
    $ref ? components?.examples?.[$ref.split('/').at(-1) as string]?.value : value;
  const content = paths[path]?.[method.toLowerCase()]?.requestBody?.content ?? {};
  return Object.entries(content).map(([mediaType, { examples = {}, 'x-max-bytes': mostBytes }]) => {
    const [value] = Object.values(examples).map(exampleValue);
    return { mediaType, text: typeof value === 'string' ? value : JSON.stringify(value), mostBytes };
  });
};
