import { describe, expect, it } from 'vitest';
import { bodySchemaOf } from './body-schema.ts';
import { nullRemover } from './null-members.ts';

const schemas = {
  Input: {
    type: 'object',
    properties: {
      name: { type: 'string' },
      note: { type: 'string', nullable: true },
      inner: { $ref: '#/components/schemas/Inner' },
      list: { type: 'array', items: { $ref: '#/components/schemas/Inner' } },
      map: { type: 'object', additionalProperties: true },
      either: { oneOf: [{ type: 'number' }, { $ref: '#/components/schemas/Inner' }] },
      tree: { $ref: '#/components/schemas/Input' },
    },
  },
  Inner: { type: 'object', properties: { text: { type: 'string' } } },
  ThingPatch: { type: 'object', properties: { name: { type: 'string' } } },
};
const bodyOf = (schema: object) => ({ requestBody: { content: { 'application/json': { schema } } } });
const document = {
  paths: {
    '/things': { post: bodyOf({ $ref: '#/components/schemas/Input' }), get: {} },
    '/thing': { patch: bodyOf({ $ref: '#/components/schemas/ThingPatch' }) },
  },
  components: { schemas },
};
const without = (body: unknown, path = '/things', method = 'post') => {
  nullRemover(bodySchemaOf(document, path, method))(body);
  return body;
};

describe('nullRemover', () => {
  it('takes null for absent where the schema does not know null, at every depth', () => {
    const body = { name: null, inner: { text: null }, list: [{ text: null }, null, 5], either: { text: null } };
    expect(without(body)).toEqual({ inner: {}, list: [{}, null, 5], either: {} });
    expect(without({ tree: { tree: { name: null, inner: null } } })).toEqual({ tree: { tree: {} } });
  });

  it('keeps null where it is a value, in free maps and in unknown members', () => {
    const body = { note: null, map: { a: null, name: null }, unknown: null };
    expect(without(structuredClone(body))).toEqual(body);
  });

  it('leaves a patch alone, where null clears', () => {
    expect(without({ name: null }, '/thing', 'patch')).toEqual({ name: null });
  });

  it.each([null, [], 'text', 5, { inner: [], list: {}, map: 5 }])('bears %j', (body) => {
    expect(without(structuredClone(body))).toEqual(body);
    expect(without(structuredClone(body), '/things', 'get')).toEqual(body);
  });
});
