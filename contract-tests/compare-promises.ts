import type { CatalogueEntry } from '../src/portal/error-catalogue.ts';
import type { Change } from './compare-documents.ts';

// What a document promises in words of our own, and what oasdiff does not look at.

type Parameter = { $ref?: string; name?: string };
type Form = { 'x-max-bytes'?: number };
type Operation = {
  operationId?: string;
  tags?: string[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, Form> };
  'x-scope'?: string;
};
type Scheme = { type: string; scheme?: string; in?: string; name?: string };
type Document = {
  paths: Record<string, { parameters?: Parameter[] } & Record<string, unknown>>;
  components: {
    securitySchemes?: Record<string, Scheme>;
    schemas?: Record<string, { properties?: object }>;
    parameters?: Record<string, { name: string }>;
  };
};

type Asked = { path: string; operation: string; written: Operation };

/** Every operation with the parameters of its path. */
const operationsOf = ({ paths }: Document): Asked[] =>
  Object.entries(paths).flatMap(([path, { parameters = [], ...item }]) =>
    Object.entries(item as Record<string, Operation>).map(([method, own]) => {
      const written = { ...own, parameters: [...parameters, ...(own.parameters ?? [])] };
      return { path, operation: method.toUpperCase(), written };
    }),
  );

/** A path stays the same when its parameters are named otherwise. */
const placeOf = ({ path, operation }: Asked): string => `${operation} ${path.replace(/\{\w+\}/g, '{}')}`;

/** Each operation of a document beside the same one of another, where that has it. */
const pairs = (before: Document, now: Document): (Asked & { later: Operation })[] => {
  const laterOnes = new Map(operationsOf(now).map((asked) => [placeOf(asked), asked.written]));
  return operationsOf(before).flatMap((asked) => {
    const later = laterOnes.get(placeOf(asked));
    return later ? [{ ...asked, later }] : [];
  });
};

const breaking = (text: string, { operation, path }: { operation: string; path: string }): Change => ({
  text,
  operation,
  path,
  isBreaking: true,
});
const everywhere = { operation: '', path: '' };

/** A key that may write may read; no other scope includes one. */
const includes = (scope: string | undefined, other: string | undefined): boolean =>
  other === undefined || other === scope || (scope === 'write' && other === 'read');

/** Operations that ask for a scope which keys that could call them need not have. */
export const compareScopes = (before: object, now: object): Change[] =>
  pairs(before as Document, now as Document).flatMap(({ written, later, ...place }) => {
    const [had, needs] = [written['x-scope'], later['x-scope']];
    return includes(had, needs)
      ? []
      : [breaking(`needs the scope \`${needs}\` instead of \`${had ?? 'none'}\``, place)];
  });

/** Bodies that may be smaller than before; `usualBytes` is what a body may have about which the document says nothing. */
export const compareSizes = (before: object, now: object, usualBytes: number): Change[] =>
  pairs(before as Document, now as Document).flatMap(({ written, later, ...place }) =>
    Object.entries(written.requestBody?.content ?? {}).flatMap(([mediaType, form]) => {
      const laterForm = later.requestBody?.content[mediaType];
      const [had, has] = [form, laterForm].map((one) => one?.['x-max-bytes'] ?? usualBytes) as [number, number];
      if (!laterForm || has >= had) return [];
      return [breaking(`a body of \`${mediaType}\` may have ${has} bytes instead of ${had}`, place)];
    }),
  );

const spellScheme = ({ type, scheme, in: place, name }: Scheme): string =>
  [type, scheme, place, name].filter(Boolean).join(' ');

/** Keys that are sent in another way. */
export const compareKeys = (before: object, now: object): Change[] =>
  Object.entries((before as Document).components.securitySchemes ?? {}).flatMap(([name, scheme]) => {
    const later = (now as Document).components.securitySchemes?.[name];
    const [had, has] = [scheme, later].map((one) => one && spellScheme(one));
    return had === has ? [] : [breaking(`\`${name}\` is sent as ${has ?? 'nothing'} instead of ${had}`, everywhere)];
  });

/** Codes of errors that are no longer answered, at all or with a status to an operation. */
export const compareCatalogues = (before: readonly CatalogueEntry[], now: readonly CatalogueEntry[]): Change[] =>
  before.flatMap(({ code, replies }) => {
    const later = now.find((entry) => entry.code === code);
    if (!later) return [breaking(`the error code \`${code}\` is gone`, everywhere)];
    return replies.flatMap(({ status, operations }) => {
      const same = later.replies.find((reply) => reply.status === status);
      if (!same) return [breaking(`the error code \`${code}\` is no longer answered with ${status}`, everywhere)];
      return operations
        .filter((operationId) => !same.operations.includes(operationId))
        .map((operationId) =>
          breaking(`\`${operationId}\` no longer answers ${status} with the error code \`${code}\``, everywhere),
        );
    });
  });

/** The names that a generated client makes of a document: methods and their arguments, classes, types and their members. */
const namesOf = (document: object): Set<string> => {
  const { components } = document as Document;
  const { schemas = {}, parameters = {} } = components;
  const ofOperations = operationsOf(document as Document).flatMap(({ written }) => {
    const { operationId, tags = [], parameters: own = [] } = written;
    const names = own.map(({ $ref, name }) => name ?? parameters[$ref?.split('/').at(-1) as string]?.name);
    return [
      `operation ${operationId}`,
      ...tags.map((tag) => `operation ${operationId} of the tag ${tag}`),
      ...names.map((name) => `parameter ${operationId}.${name}`),
    ];
  });
  const ofSchemas = Object.entries(schemas).flatMap(([schema, { properties = {} }]) => [
    `schema ${schema}`,
    ...Object.keys(properties).map((name) => `property ${schema}.${name}`),
  ]);
  return new Set([...ofOperations, ...ofSchemas]);
};

/** Names of the clients' document that are gone, each with its reason where it is meant to be. */
export type Intended = Readonly<Record<string, string>>;

/**
 * Names that clients lose, but for those that the server's own document loses too: oasdiff tells of these, unless they are
 * parameters of a path. A schema that is meant to go takes its
 * properties with it. What is meant to go and is still there is told as a mistake.
 */
export const compareNames = (
  [before, now]: readonly [object, object],
  [clientsBefore, clientsNow]: readonly [object, object],
  intended: Intended,
): Change[] => {
  const [had, has, left] = [namesOf(clientsBefore), namesOf(clientsNow), namesOf(now)];
  const toldAnyway = new Set([...namesOf(before)].filter((name) => !left.has(name) && !name.startsWith('parameter ')));
  const lost = [...had].filter((name) => !has.has(name));
  const reasonOf = (name: string): string | undefined =>
    intended[name] ?? intended[name.replace(/^property (\w+)\..*/, 'schema $1')];
  const idle = Object.keys(intended).filter((name) => !lost.includes(name));
  return [
    ...lost
      .filter((name) => !toldAnyway.has(name))
      .map((name) => {
        const reason = reasonOf(name);
        const text = `generated clients lose the ${name}${reason ? `: ${reason}` : ''}`;
        return { ...everywhere, text, isBreaking: !reason };
      }),
    ...idle.map((name) => breaking(`the ${name} is meant to be gone and is not`, everywhere)),
  ];
};
