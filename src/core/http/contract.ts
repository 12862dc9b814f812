import type { ErrorObject, ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { OpenAPIBackend } from 'openapi-backend';
import type { Fault } from '../errors/failure.ts';
import { bodySchemaOf, replySchemasOf } from './body-schema.ts';
import { faultSorter } from './fault-order.ts';
import { toFaults } from './faults.ts';
import { type AnyFieldRule, faultsByRule } from './field-rules.ts';
import { type KnowsMember, memberKnower } from './known-members.ts';
import { nullRemover } from './null-members.ts';
import { secretRemover } from './secret-members.ts';

type DocumentParameter = { name: string; in: string; schema?: { type?: string } };
type DocumentOperation = {
  operationId: string;
  method: string;
  path: string;
  parameters?: DocumentParameter[];
  security?: Record<string, string[]>[];
  requestBody?: { content: Record<string, { 'x-max-bytes'?: number; 'x-verbatim'?: boolean }> };
  'x-scope'?: string;
};

/** A form in which a body may be sent; `mostBytes` where the document says more than the usual limit of the product. */
export type BodyForm = {
  mediaType: string;
  mostBytes: number | undefined;
  /** The operation keeps the text that was sent, so that any number and any text may stand in it. */
  isVerbatim: boolean;
};

/** One operation as the request path needs it: everything is worked out when the server starts. */
export type ContractOperation = {
  operationId: string;
  pathParameters: readonly string[];
  queryParameters: ReadonlySet<string>;
  headerParameters: ReadonlySet<string>;
  /** Without any the operation takes no body. */
  bodies: readonly BodyForm[];
  securitySchemes: readonly string[];
  scope: string | undefined;
  /** Tells whether a member of the body is documented, or one of a free map. */
  knowsMember: KnowsMember;
  /** Removes null members that mean "absent"; leaves a `…Patch` alone, where null clears. */
  removeNulls(body: unknown): void;
  /** A copy of a successful reply with null in place of what the document calls a secret. */
  withoutSecrets(body: object): object;
  /** Validates and coerces in place; fills in defaults. By halves where only one has been read. */
  validate(parts: RequestParts, half?: 'parameters' | 'body'): Fault[];
};

/** The decoded parts of a request; `validate` turns texts into the documented types. */
export type RequestParts = {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  header: Record<string, unknown>;
  requestBody?: unknown;
};

/** What a path leads to: an operation with its undecoded path values, or the methods the path has; null for an unknown path. */
type Match = { operation: ContractOperation; values: string[] } | { allow: string[] } | null;

/** A document, ready to match and validate requests. */
export type Contract = { match(method: string, path: string): Match; operations: readonly ContractOperation[] };

type Route = { methods: Map<string, ContractOperation>; pattern: RegExp };

const literalLength = (path: string): number => path.replace(/\{.*?\}/g, '').length;

const patternOf = (path: string): RegExp =>
  new RegExp(
    `^${path
      .split(/\{[^}]+\}/)
      .map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('([^/]+)')}$`,
  );

/**
 * Loads a bundled document. openapi-backend dereferences it and compiles its validators; requests are matched by a table
 * made once, because its own router builds every pattern anew for every request (170 against 82 µs). With
 * `compilesOnDemand` the validators of an operation are compiled when it is first asked for. What `fieldRules` have against
 * a body is told together with what its schema has.
 */
export const loadContract = async (
  document: object,
  {
    compilesOnDemand = false,
    fieldRules = {},
  }: { compilesOnDemand?: boolean | undefined; fieldRules?: Readonly<Record<string, AnyFieldRule>> | undefined } = {},
): Promise<Contract> => {
  const backend = new OpenAPIBackend({
    definition: structuredClone(document) as never,
    quick: true,
    strict: true,
    coerceTypes: true,
    ajvOpts: { allErrors: true, useDefaults: true },
    customizeAjv: (ajv) => {
      addFormats.default(ajv as never, ['email', 'uri', 'date-time', 'date', 'uuid', 'hostname']);
      return ajv;
    },
  });
  await backend.init();
  if (!compilesOnDemand) backend.validator.preCompileRequestValidators();

  const routes = new Map<string, Route>();
  const operations = (backend.router.getOperations() as unknown as DocumentOperation[]).map((described) => {
    const operation = contractOperation(
      described,
      document,
      () => backend.validator.getRequestValidatorsForOperation(described.operationId) ?? [],
      fieldRules[described.operationId],
    );
    const route = routes.get(described.path) ?? { methods: new Map(), pattern: patternOf(described.path) };
    route.methods.set(described.method.toUpperCase(), operation);
    routes.set(described.path, route);
    return operation;
  });
  const templates = [...routes]
    .filter(([path]) => path.includes('{'))
    .sort(([a], [b]) => literalLength(b) - literalLength(a))
    .map(([, route]) => route);

  return {
    operations,
    match(method, requestPath) {
      const path = requestPath.length > 1 && requestPath.endsWith('/') ? requestPath.slice(0, -1) : requestPath;
      let route = path.includes('{') ? undefined : routes.get(path);
      let values: string[] = [];
      for (let index = 0; !route && index < templates.length; index++) {
        const template = templates[index] as Route;
        const found = template.pattern.exec(path);
        if (found) [route, values] = [template, found.slice(1)];
      }
      if (!route) return null;
      const operation = route.methods.get(method);
      return operation ? { operation, values } : { allow: [...route.methods.keys()] };
    },
  };
};

/** Ajv reads a number as JavaScript does, ` ` as 0 and `0x10` as 16; here only decimal digits are one. */
const isDecimal = (value: unknown): boolean => typeof value !== 'string' || /^-?\d+(\.\d+)?$/.test(value);
const notANumber = 'not a number';

/** None where one of the alternatives demands nothing. */
const demandedSchemes = (security: DocumentOperation['security'] = []): string[] => {
  const alternatives = security.map((requirement) => Object.keys(requirement));
  return alternatives.some((names) => names.length === 0) ? [] : alternatives.flat();
};

const contractOperation = (
  described: DocumentOperation,
  document: object,
  findValidators: () => readonly ValidateFunction[],
  rule: AnyFieldRule | undefined,
): ContractOperation => {
  const namesIn = (place: string) => (described.parameters ?? []).filter((p) => p.in === place).map(({ name }) => name);
  const numbers = (described.parameters ?? [])
    .filter((parameter) => parameter.in === 'query' && /^(integer|number)$/.test(parameter.schema?.type ?? ''))
    .map(({ name }) => name);
  const bodySchema = bodySchemaOf(document, described.path, described.method);
  const isOfBody = ({ schema }: ValidateFunction): boolean =>
    typeof schema === 'object' && 'requestBody' in (schema.properties ?? {});
  const byHalves = (validators: readonly ValidateFunction[]) => ({
    both: validators,
    parameters: validators.filter((validate) => !isOfBody(validate)),
    body: validators.filter(isOfBody),
  });
  let halves: ReturnType<typeof byHalves> | undefined;
  const inOrder = faultSorter(bodySchema);
  return {
    operationId: described.operationId,
    pathParameters: [...described.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name as string),
    queryParameters: new Set(namesIn('query')),
    headerParameters: new Set(namesIn('header').map((name) => name.toLowerCase())),
    bodies: Object.entries(described.requestBody?.content ?? {}).map(([mediaType, form]) => ({
      mediaType,
      mostBytes: form['x-max-bytes'],
      isVerbatim: form['x-verbatim'] === true,
    })),
    securitySchemes: demandedSchemes(described.security),
    scope: described['x-scope'],
    knowsMember: memberKnower(bodySchema),
    removeNulls: nullRemover(bodySchema),
    withoutSecrets: secretRemover(replySchemasOf(document, described.path, described.method)),
    validate(parts, half) {
      for (const name of numbers) if (!isDecimal(parts.query[name])) parts.query[name] = notANumber;
      const errors: ErrorObject[] = [];
      halves ??= byHalves(findValidators());
      for (const validate of halves[half ?? 'both']) if (!validate(parts)) errors.push(...(validate.errors ?? []));
      const faults = errors.length === 0 ? [] : toFaults(errors);
      if (half !== 'parameters') faults.push(...faultsByRule(rule, parts.requestBody, faults));
      return faults.length === 0 ? [] : inOrder(faults);
    },
  };
};
