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
  required?: string[];
  items?: Schema;
  oneOf?: Schema[];
};

type Referable = { $ref?: string };
type Parameter = Referable & { name: string; in: string; schema: Schema; example?: unknown };
type Response = Referable & { headers?: Record<string, unknown>; content?: Record<string, unknown> };
type Content = {
  schema: Schema;
  examples?: Record<string, Referable & { value?: unknown }>;
  'x-verbatim'?: boolean;
  'x-max-bytes'?: number;
};
type Written = {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, Content> };
  responses: Record<string, Response>;
  security?: Record<string, string[]>[];
  'x-scope'?: string;
};
type Document = {
  security?: Record<string, string[]>[];
  paths: Record<string, Record<string, unknown> & { parameters?: Parameter[] }>;
  components: Record<string, Record<string, unknown>>;
};

/** One operation of a bundled document, with what a request to it needs. */
export type OperationOfDocument = {
  operationId: string;
  /** In upper case. */
  method: string;
  /** As documented, with its `{parameters}`. */
  path: string;
  /** The path with the documented examples filled in. */
  examplePath: string;
  /** The scope a key needs; undefined for what anybody may call. */
  scope: string | undefined;
  /** The names of the security schemes of which one is enough; none for what anybody may call. */
  securitySchemes: string[];
  parameters: Parameter[];
  /** Undefined where the operation takes no JSON. */
  body: BodyOfDocument | undefined;
  /** What it takes instead of JSON, or besides. */
  otherBodies: { mediaType: string; mostBytes: number | undefined }[];
  responses: { status: number; headers: string[]; mediaTypes: string[] }[];
};

/** The JSON body of an operation. */
type BodyOfDocument = {
  /** Of one thing, where a list of them is taken as well. */
  schema: Schema;
  takesList: boolean;
  /** The text that was sent is kept, so that any number and any text may stand in its free maps. */
  isVerbatim: boolean;
  /** Where it differs from the product's. */
  mostBytes: number | undefined;
  examples: Record<string, unknown>[];
};

const isList = ({ type }: Schema): boolean => type === 'array';

const bodyOf = (content: Content): BodyOfDocument => {
  const { schema, examples = {} } = content;
  const takesList = schema.oneOf?.some(isList) ?? false;
  return {
    schema: takesList ? (schema.oneOf?.find((branch) => !isList(branch)) as Schema) : schema,
    takesList,
    isVerbatim: content['x-verbatim'] === true,
    mostBytes: content['x-max-bytes'],
    examples: Object.values(examples).map(({ value }) => value as Record<string, unknown>),
  };
};

const methods = ['get', 'put', 'post', 'patch', 'delete'];

/** None where one of the alternatives demands nothing. */
const demandedSchemes = (security: Record<string, string[]>[]): string[] => {
  const alternatives = security.map((requirement) => Object.keys(requirement));
  return alternatives.some((names) => names.length === 0) ? [] : alternatives.flat();
};

/** Every operation of a bundled document, in its order, with all references followed. */
export const operationsOfDocument = (document: object): OperationOfDocument[] => {
  const { paths, components, security = [] } = document as Document;
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
    methods.flatMap((method): OperationOfDocument[] => {
      const written = item[method] as Written | undefined;
      if (!written) return [];
      const parameters = resolveDeeply([...(item.parameters ?? []), ...(written.parameters ?? [])]);
      const { 'application/json': content, ...others } = resolveDeeply(written.requestBody)?.content ?? {};
      return [
        {
          operationId: written.operationId,
          method: method.toUpperCase(),
          path,
          examplePath: path.replace(/\{(\w+)\}/g, (_, name) =>
            String(parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)?.example),
          ),
          scope: written['x-scope'],
          securitySchemes: demandedSchemes(written.security ?? security),
          parameters,
          body: content && bodyOf(content),
          otherBodies: Object.entries(others).map(([mediaType, { 'x-max-bytes': mostBytes }]) => ({
            mediaType,
            mostBytes,
          })),
          responses: Object.entries(written.responses).map(([status, response]) => {
            const { headers = {}, content = {} } = resolve(response);
            return { status: Number(status), headers: Object.keys(headers), mediaTypes: Object.keys(content) };
          }),
        },
      ];
    }),
  );
};
