import { readdirSync, readFileSync } from 'node:fs';

type Referable = { $ref?: string };
type Parameter = Referable & { name: string; in: string; example?: unknown };
type Example = Referable & { value?: unknown };
type Body = Referable & { content: Record<string, { examples?: Record<string, Example> }> };
type Response = Referable & { headers?: Record<string, unknown>; content?: Record<string, unknown> };
type Operation = {
  operationId: string;
  'x-scope'?: string;
  parameters?: Parameter[];
  requestBody?: Body;
  responses: Record<string, Response>;
  security?: Record<string, string[]>[];
};
type Bundle = {
  paths: Record<string, Record<string, unknown> & { parameters?: Parameter[] }>;
  components: Record<string, Record<string, unknown>>;
  security?: Operation['security'];
};

/** One operation of a document with what a request to it needs. */
export type DocumentedOperation = {
  operationId: string;
  /** In upper case. */
  method: string;
  /** As documented, with its `{parameters}`. */
  path: string;
  /** The path with the documented examples filled in. */
  examplePath: string;
  /** The first documented example; undefined where the operation takes no body. */
  exampleBody: unknown;
  /** Every documented status, once for each media type of its body: what Dredd makes a transaction of. */
  statuses: number[];
  /** The names of the security schemes of which one is enough; none for what anybody may call. */
  securitySchemes: string[];
  /** What a key must be allowed to do; undefined where no key is needed. */
  scope: string | undefined;
  /** True when its replies are documented to let pages of other origins read them. */
  isForPages: boolean;
};

const methods = ['get', 'put', 'post', 'patch', 'delete'];
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
export const documentedOperations = (document: object): DocumentedOperation[] => {
  const { paths, components, security = [] } = document as Bundle;
  const resolve = <Part extends Referable>(part: Part): Part => {
    const [, , kind = '', name = ''] = part.$ref?.split('/') ?? [];
    return part.$ref ? (components[kind]?.[name] as Part) : part;
  };
  const exampleOf = (body: Body): unknown => {
    const [first] = Object.values(resolve(body).content).flatMap(({ examples = {} }) => Object.values(examples));
    return first && resolve(first).value;
  };

  return Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method] as Operation | undefined;
      if (!operation) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve);
      const responses = Object.entries(operation.responses).map(([status, response]) => ({
        status: Number(status),
        ...resolve(response),
      }));
      return {
        operationId: operation.operationId,
        method: method.toUpperCase(),
        path,
        examplePath: path.replace(/\{(\w+)\}/g, (_, name) =>
          String(parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)?.example),
        ),
        exampleBody: operation.requestBody && exampleOf(operation.requestBody),
        statuses: responses.flatMap(({ status, content = { none: {} } }) => Object.keys(content).map(() => status)),
        securitySchemes: (operation.security ?? security).flatMap((requirement) => Object.keys(requirement)),
        scope: operation['x-scope'],
        isForPages: responses.some(({ headers = {} }) => 'Access-Control-Allow-Origin' in headers),
      };
    }),
  );
};
