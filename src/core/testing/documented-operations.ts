import { products } from '../../application.ts';
import type { Product } from '../http/product.ts';

/** The words of JSON Schema that the documents use. */
export type Schema = {
  $ref?: string;
  type?: string;
  format?: string;
  nullable?: boolean;
  enum?: unknown[];
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  default?: unknown;
  additionalProperties?: boolean | Schema;
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
};

type Referable = { $ref?: string };
type Parameter = Referable & { name: string; in: string; schema: Schema; example?: unknown };
type Written = {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: {
    content: Record<string, { schema: Schema; examples?: Record<string, Referable & { value?: unknown }> }>;
  };
  responses: Record<string, unknown>;
  security?: Record<string, string[]>[];
  'x-scope'?: string;
};
type Bundle = {
  security?: Record<string, string[]>[];
  paths: Record<string, Record<string, unknown> & { parameters?: Parameter[] }>;
  components: Record<string, Record<string, unknown>>;
};

/** One operation of a product's document, with what a request to it needs. */
export type DocumentedOperation = {
  product: Product;
  operationId: string;
  /** In upper case. */
  method: string;
  /** As documented, with its `{parameters}`. */
  path: string;
  /** The path with the documented examples filled in. */
  examplePath: string;
  /** The scope a key needs; undefined for what anybody may call. */
  scope: string | undefined;
  securitySchemes: string[];
  parameters: Parameter[];
  /** Undefined where the operation takes no body. */
  body: { schema: Schema; examples: Record<string, unknown>[] } | undefined;
  statuses: number[];
};

const methods = ['get', 'put', 'post', 'patch', 'delete'];

const operationsOf = (product: Product): DocumentedOperation[] => {
  const { paths, components, security = [] } = product.document as Bundle;
  const resolve = <Part extends Referable>(part: Part): Part => {
    const [, , kind = '', name = ''] = part.$ref?.split('/') ?? [];
    return part.$ref ? (components[kind]?.[name] as Part) : part;
  };
  const resolveDeeply = <Part>(part: Part): Part => {
    if (Array.isArray(part)) return part.map(resolveDeeply) as Part;
    if (typeof part !== 'object' || part === null) return part;
    const members = Object.entries(resolve(part as Referable));
    return Object.fromEntries(members.map(([name, member]) => [name, resolveDeeply(member)])) as Part;
  };

  return Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method): DocumentedOperation[] => {
      const written = item[method] as Written | undefined;
      if (!written) return [];
      const parameters = resolveDeeply([...(item.parameters ?? []), ...(written.parameters ?? [])]);
      const content = resolveDeeply(written.requestBody)?.content['application/json'];
      return [
        {
          product,
          operationId: written.operationId,
          method: method.toUpperCase(),
          path,
          examplePath: path.replace(/\{(\w+)\}/g, (_, name) =>
            String(parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)?.example),
          ),
          scope: written['x-scope'],
          securitySchemes: (written.security ?? security).flatMap((requirement) => Object.keys(requirement)),
          parameters,
          body: content && {
            schema: content.schema,
            examples: Object.values(content.examples ?? {}).map(({ value }) => value as Record<string, unknown>),
          },
          statuses: Object.keys(written.responses).map(Number),
        },
      ];
    }),
  );
};

/** Every operation of every document of the server: a product added later is among them. */
export const documentedOperations: readonly DocumentedOperation[] = products.flatMap(operationsOf);

/** Those that demand a key. */
export const keyedOperations = documentedOperations.filter(({ securitySchemes }) => securitySchemes.length > 0);

/** True where only the operator's token opens an operation. */
export const isOperatorOnly = ({ product, securitySchemes }: DocumentedOperation): boolean =>
  product.acceptsOperator === true && securitySchemes.length === 1;
