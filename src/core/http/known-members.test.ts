import { describe, expect, it } from 'vitest';
import { bodySchemaOf } from './body-schema.ts';
import { memberKnower } from './known-members.ts';

const inner = { type: 'object', properties: { amount: { type: 'number' } } };
const schema = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    list: { type: 'array', items: { $ref: '#/components/schemas/Inner' } },
    map: { type: 'object', additionalProperties: true },
    ids: { type: 'object', additionalProperties: { $ref: '#/components/schemas/Inner' } },
    free: { type: 'object' },
    anything: {},
    either: { oneOf: [{ type: 'number' }, { $ref: '#/components/schemas/Inner' }] },
    both: { allOf: [{ $ref: '#/components/schemas/Inner' }, { type: 'object', properties: { note: {} } }] },
  },
};
const documentOf = (given: object) => ({
  paths: { '/things': { post: { requestBody: { content: { 'application/json': { schema: given } } } } } },
  components: { schemas: { Inner: inner } },
});
const knowsIn = (given: object, path: string) =>
  memberKnower(bodySchemaOf(documentOf(given), '/things', 'post'))(path === '' ? [] : path.split('.'));

describe('memberKnower', () => {
  it.each([
    ...['', 'name', 'list', 'list.0', 'list.7.amount', 'map.any.0.deep', 'ids.a', 'ids.a.amount', 'free.any.deep'],
    ...['anything', 'anything.0.deep', 'either', 'either.amount', 'both.amount', 'both.note.deep'],
  ])('knows %j', (path) => expect(knowsIn(schema, path)).toBe(true));

  it.each([
    ...['unknown', 'unknown.0.deep', 'list.0.unknown', 'ids.a.unknown', 'either.unknown', 'both.unknown'],
    ...['toString', 'constructor', '__proto__', 'list.0.hasOwnProperty', 'name.deep'],
  ])('knows nothing of %j', (path) => expect(knowsIn(schema, path)).toBe(false));

  it('knows everything beside what an open object names', () => {
    const open = { ...schema, additionalProperties: true };
    expect(['unknown', 'unknown.0.deep', 'name', 'list.0.amount'].map((path) => knowsIn(open, path))).toEqual(
      Array(4).fill(true),
    );
    expect(knowsIn(open, 'list.0.unknown')).toBe(false);
  });

  it('knows the members of each thing of a body that is one or a list of them', () => {
    const oneOrMany = { oneOf: [inner, { type: 'array', items: inner }] };
    expect(['amount', '0.amount', 'unknown', '0.unknown'].map((path) => knowsIn(oneOrMany, path))).toEqual([
      ...[true, true, false, false],
    ]);
  });
});
