import { gzipSync } from 'node:zlib';
import { mostKeysOf } from '../http/json-body.ts';
import type { DocumentedOperation } from './documented-operations.ts';
import type { Schema } from './operations-of-document.ts';

/** A body no operation accepts, and the status that says so. */
export type BadBody = {
  name: string;
  status: number;
  body: string | Uint8Array;
  headers?: Record<string, string>;
  chunked?: boolean;
};

/** Something a body may hold; `branches` when another alternative of the document accepts what this schema refuses. */
type Place = { path: (string | number)[]; schema: Schema; branches: readonly Schema[] };

const placesOf = (schema: Schema, path: Place['path'] = [], branches: readonly Schema[] = []): Place[] => [
  ...(path.length > 0 && !schema.oneOf ? [{ path, schema, branches }] : []),
  ...Object.entries(schema.properties ?? {}).flatMap(([name, property]) => placesOf(property, [...path, name])),
  ...(schema.items ? placesOf(schema.items, [...path, 0]) : []),
  ...(schema.oneOf ?? []).flatMap((branch) => placesOf(branch, path, schema.oneOf)),
];

/** JSON text of an example with raw text at one place, so that it may hold what no JavaScript value can. */
const textWith = (example: Record<string, unknown>, path: Place['path'], raw: string): string => {
  const copy: Record<string | number, unknown> = structuredClone(example);
  let target = copy;
  path.forEach((step, index) => {
    if (index === path.length - 1) target[step] = '@raw@';
    else {
      const isObject = typeof target[step] === 'object' && target[step] !== null;
      if (!isObject) target[step] = typeof path[index + 1] === 'number' ? [] : {};
      target = target[step] as typeof copy;
    }
  });
  return JSON.stringify(copy).replace('"@raw@"', raw);
};

const isNumber = ({ schema }: Place) => schema.type === 'number' || schema.type === 'integer';
const isText = ({ schema }: Place) => schema.type === 'string';
/** What may be anything. */
const isUntyped = ({ type, enum: values, oneOf }: Schema) => !type && !values && !oneOf;
const isFreeMap = ({ schema }: Place) => schema.type === 'object' && !schema.properties;

const tooLargeNumbers = ['9007199254740993', '-9007199254740993', '1e400', '-1e400', `1${'0'.repeat(400)}`];
const unstorableTexts = ['"\\u0000"', '"a\\u0000b"', '"\\ud800"', '"\\udc00\\ud800"', '"a\\uD83Db"'];

/** What a schema refuses at one place: another type, and just beyond each of its limits; nothing where it says nothing. */
const refusedBy = ({ schema, branches }: Place): string[] => {
  if (isUntyped(schema)) return [];
  const takesList = branches.some(({ type }) => type === 'array');
  if (branches.length > 0) return [takesList ? '[5]' : '[]', '"!\\n"', 'true'];
  const { type, format, enum: values, ...limits } = schema;
  const { minimum, maximum, minLength, maxLength, pattern } = limits;
  const refused: unknown[] = [type === 'array' ? {} : [], type === 'string' || type === undefined ? 5 : 'five'];
  if (type !== 'boolean') refused.push(true);
  if (type !== 'object') refused.push({});
  if (type === 'boolean') refused.push('true', 1);
  if (type === 'integer') refused.push(1.5);
  if (type === 'number' || type === 'integer') refused.push('5');
  if (minimum !== undefined) refused.push(minimum - 1);
  if (maximum !== undefined) refused.push(maximum + 1);
  if (format === 'int32') refused.push(2 ** 31, -(2 ** 31) - 1);
  if (minLength) refused.push('');
  if (maxLength !== undefined) refused.push('x'.repeat(maxLength + 1));
  if (values || pattern || (format && type === 'string')) refused.push('!\n', 'nope ');
  return refused.map((value) => JSON.stringify(value));
};

const nested = (levels: number, inner = '1') => `${'['.repeat(levels)}${inner}${']'.repeat(levels)}`;
const manyKeys = (count: number) => `{${Array.from({ length: count }, (_, index) => `"k${index}":1`)}}`;
const json = 'application/json';

/** Every bad body for one operation, made from the first example and the schema of its document. */
export const badBodies = ({ body, product, statuses, operationId }: DocumentedOperation): BadBody[] => {
  if (!body) return [];
  const { schema, examples, takesList, isVerbatim, mostBytes } = body;
  const example = examples[0] as Record<string, unknown>;
  const valid = JSON.stringify(example);
  const places = placesOf(schema);
  /** What is not known is kept, or may be: it must not become something else. */
  const keepsUnknown =
    isVerbatim ||
    schema.additionalProperties === true ||
    product.plainHandlers?.some((handler) => handler.operationId === operationId) === true;
  const limit = mostBytes ?? product.bodyLimitBytes;
  const invalid = (name: string, ...bodies: (string | Uint8Array)[]): BadBody[] =>
    bodies.map((text) => ({ name, status: 400, body: text }));
  const at = (name: string, where: Place[], raws: readonly string[]): BadBody[] =>
    where.flatMap(({ path }) =>
      raws.map((raw) => invalid(`${name} at ${path.join('.')}`, textWith(example, path, raw))[0] as BadBody),
    );
  const ofType = (name: string, headers: Record<string, string>, text: string | Uint8Array = valid): BadBody => ({
    name,
    status: 415,
    body: text,
    headers,
  });
  const unsupported = (): BadBody[] => [
    ofType('no content type', {}),
    ofType('empty content type', { 'Content-Type': '' }),
    ofType('another content type', { 'Content-Type': 'text/plain' }),
    ofType('a form', { 'Content-Type': 'application/x-www-form-urlencoded' }, 'a=1'),
    ofType('a list of content types', { 'Content-Type': `${json}, text/plain` }),
    ofType('latin1', { 'Content-Type': `${json}; charset=latin1` }),
    ofType('gzip', { 'Content-Type': json, 'Content-Encoding': 'gzip' }, gzipSync(valid)),
    ofType('an unknown encoding', { 'Content-Type': json, 'Content-Encoding': 'zstd, br' }),
  ];

  return [
    ...invalid('malformed JSON', '{"a":', '{a:1}', "{'a':1}", '{"a":1,}', `${valid}}`, 'NaN', '{"a":01}', ' ', '\0'),
    ...invalid('another JSON value', '[]', '"text"', '5', 'true', 'null'),
    ...(takesList ? [] : invalid('a list', `[${valid}]`)),
    ...invalid('invalid UTF-8', Buffer.from('{"a":"\xff"}', 'latin1'), Buffer.from('{"\xed\xa0\x80":1}', 'latin1')),
    ...invalid('UTF-16', Buffer.from(`\ufeff${valid}`, 'utf16le')),
    ...invalid(
      '65 levels',
      ...(takesList ? [] : [nested(65)]),
      `{"unknown":${nested(64)}}`,
      `{"unknown":${'{"a":'.repeat(64)}1${'}'.repeat(64)}}`,
    ),
    ...invalid('100,000 levels', '['.repeat(100_000), `{"unknown":${nested(100_000)}}`),
    ...invalid('more keys than it may have', manyKeys((product.mostBodyKeys ?? mostKeysOf(limit)) + 1)),
    ...at('number beyond 2^53', places.filter(isNumber), tooLargeNumbers),
    ...at('text that cannot be stored', places.filter(isText), unstorableTexts),
    ...at(
      'unknown field',
      [{ path: ['unknown'], schema: {}, branches: [] }],
      [...(keepsUnknown ? tooLargeNumbers : []), ...unstorableTexts],
    ),
    ...at('in a free map', isVerbatim ? [] : places.filter(isFreeMap), [
      ...[...tooLargeNumbers, ...unstorableTexts].map((raw) => `{"any":[{"deep":${raw}}]}`),
      '{"a\\u0000":1}',
      '{"\\ud800":1}',
    ]),
    ...places.flatMap((place) => at('outside its schema', [place], refusedBy(place))),
    { name: 'over the limit', status: 413, body: ' '.repeat(limit + 1) },
    { name: 'over the limit, chunked', status: 413, body: ' '.repeat(limit + 1), chunked: true },
    { name: 'twice the limit', status: 413, body: valid.padEnd(2 * limit) },
    { name: 'twice the limit, chunked', status: 413, body: valid.padEnd(2 * limit), chunked: true },
    { name: 'as large as allowed', status: 400, body: '['.padEnd(limit) },
    ...(statuses.includes(415) ? unsupported() : invalid('gzip', gzipSync(valid))),
  ];
};

/** Bodies whose only keys are those that a careless program takes for its own. */
export const treacherousBodies = (example: Record<string, unknown>): string[] => {
  const valid = JSON.stringify(example);
  return [
    `{"__proto__":${valid}}`,
    `{"constructor":{"prototype":{"polluted":true}}}`,
    `{"constructor":${valid},"toString":1,"hasOwnProperty":null}`,
    `{"__proto__":{"polluted":true},"prototype":${valid}}`,
  ];
};
