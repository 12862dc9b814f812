import { describe, expect, it } from 'vitest';
import { loadContract } from './contract.ts';

const operation = (operationId: string, more: object = {}) => ({
  operationId,
  responses: { 200: { description: '' } },
  ...more,
});
const parameter = (name: string, place: string, schema: object) => ({
  name,
  in: place,
  required: place === 'path',
  schema,
});
const id = parameter('id', 'path', { type: 'string', maxLength: 5 });

const document = {
  openapi: '3.0.3',
  info: { title: 'Test', version: '1' },
  security: [{ key: [] }],
  components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
  paths: {
    '/v1/things': {
      get: operation('listThings', {
        'x-scope': 'read',
        parameters: [
          parameter('limit', 'query', { type: 'integer', minimum: 1, default: 20 }),
          parameter('open', 'query', { type: 'boolean' }),
        ],
      }),
      post: operation('addThing', {
        security: [],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: { count: { type: 'integer' }, color: { type: 'string', default: 'red' } },
              },
            },
          },
        },
      }),
    },
    '/v1/things/{id}': {
      get: operation('getThing', { parameters: [id] }),
      delete: operation('removeThing', { parameters: [id] }),
    },
    '/v1/things/special': { get: operation('getSpecial') },
    '/v1/things/{id}/file.json': { get: operation('getFile', { parameters: [id] }) },
    '/v1/{id}/{other}/file.json': {
      get: operation('getOther', { parameters: [id, parameter('other', 'path', { type: 'string' })] }),
    },
  },
};

const contract = await loadContract(document);
const matched = (method: string, path: string) => {
  const match = contract.match(method, path);
  if (!match) return null;
  return 'operation' in match ? [match.operation.operationId, ...match.values] : match.allow;
};

describe('match', () => {
  it.each([
    ['GET', '/v1/things', ['listThings']],
    ['GET', '/v1/things/', ['listThings']],
    ['GET', '/v1/things/a', ['getThing', 'a']],
    ['GET', '/v1/things/a%2Fb', ['getThing', 'a%2Fb']],
    ['GET', '/v1/things/special', ['getSpecial']],
    ['GET', '/v1/things/Special', ['getThing', 'Special']],
    ['GET', '/v1/things/{id}', ['getThing', '{id}']],
    ['GET', '/v1/things/a/file.json', ['getFile', 'a']],
    ['GET', '/v1/people/b/file.json', ['getOther', 'people', 'b']],
    ['PUT', '/v1/things', ['GET', 'POST']],
    ['DELETE', '/v1/things/special', ['GET']],
    ['get', '/v1/things', ['GET', 'POST']],
    ['GET', '/v1/things//', null],
    ['GET', '/v1/things/a/b', null],
    ['GET', '/v1/things/a/fileXjson', null],
    ['GET', '/V1/things', null],
    ['GET', '/', null],
    ['GET', '', null],
    ['GET', '/__proto__', null],
  ])('%s %s leads to %j', (method, path, target) => expect(matched(method, path)).toEqual(target));
});

describe('an operation', () => {
  const operationOf = (name: string) => {
    const found = contract.operations.find(({ operationId }) => operationId === name);
    if (!found) throw new Error(`There is no ${name}`);
    return found;
  };

  it('says what it takes and who may call it', () => {
    expect(operationOf('listThings')).toMatchObject({ bodies: [], scope: 'read', securitySchemes: ['key'] });
    const bodies = [{ mediaType: 'application/json', mostBytes: undefined, isVerbatim: false }];
    expect(operationOf('addThing')).toMatchObject({ bodies, securitySchemes: [] });
    expect(operationOf('getOther').pathParameters).toEqual(['id', 'other']);
  });

  it('turns texts of the query into what is documented, and fills in defaults', () => {
    const parts = { path: {}, query: { limit: '5', open: 'true' }, header: {} };
    expect(operationOf('listThings').validate(parts)).toEqual([]);
    expect(parts.query).toEqual({ limit: 5, open: true });
    const empty = { path: {}, query: {}, header: {} };
    expect(operationOf('listThings').validate(empty)).toEqual([]);
    expect(empty.query).toEqual({ limit: 20 });
  });

  it.each(['', ' ', '+5', '0x10', '1e1', '1.5', 'five', '0', ['1', '2']])('refuses the limit %j', (limit) => {
    const faults = operationOf('listThings').validate({ path: {}, query: { limit }, header: {} });
    expect(faults).toEqual([expect.objectContaining({ in: 'query', path: 'limit' })]);
  });

  it('turns nothing of a body into something else', () => {
    const validate = (requestBody: unknown) =>
      operationOf('addThing').validate({ path: {}, query: {}, header: {}, requestBody });
    const body = { count: 5 };
    expect(validate(body)).toEqual([]);
    expect(body).toEqual({ count: 5, color: 'red' });
    for (const count of ['5', true, null, [5]])
      expect(validate({ count })[0]).toMatchObject({ in: 'body', path: 'count' });
    expect(validate(undefined)[0]).toMatchObject({ in: 'body', path: '', message: 'Body is required' });
  });
});
