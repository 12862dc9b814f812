import { describe, expect, it } from 'vitest';
import { type BodySchema, replySchemasOf } from './body-schema.ts';
import { secretRemover } from './secret-members.ts';

const removerOf = (schema: BodySchema, schemas: Record<string, BodySchema> = {}) => {
  const responses = { 201: { content: { 'application/json': { schema } } }, 400: {} };
  const document = { paths: { '/things': { post: { responses } } }, components: { schemas } };
  return secretRemover(replySchemasOf(document, '/things', 'post'));
};
const secret: BodySchema = { type: 'string', 'x-secret': true };

describe('secretRemover', () => {
  it('puts null in place of secrets, wherever they are, in a copy', () => {
    const remove = removerOf(
      { properties: { data: { $ref: '#/components/schemas/Thing' } } },
      {
        Thing: {
          properties: {
            id: { type: 'string' },
            key: secret,
            list: { items: { properties: { token: secret } } },
            choice: { oneOf: [{ properties: { one: secret } }, { allOf: [{ properties: { other: secret } }] }] },
          },
        },
      },
    );
    const body = { data: { id: 'x', key: 'k', list: [{ token: 't', n: 1 }], choice: { other: 'o' } }, more: [1] };
    const before = structuredClone(body);
    expect(remove(body)).toEqual({
      data: { id: 'x', key: null, list: [{ token: null, n: 1 }], choice: { other: null } },
      more: [1],
    });
    expect(body).toEqual(before);
  });

  it('adds no member that a reply does not have', () => {
    const remove = removerOf({ properties: { key: secret, data: { properties: { key: secret } } } });
    for (const body of [{}, { data: null }, { data: 'text' }, { data: [] }]) expect(remove(body)).toEqual(body);
  });

  it('bears schemas that hold themselves', () => {
    const remove = removerOf(
      { $ref: '#/components/schemas/Tree' },
      {
        Tree: { properties: { key: secret, child: { $ref: '#/components/schemas/Tree' } } },
      },
    );
    expect(remove({ key: 'a', child: { key: 'b' } })).toEqual({ key: null, child: { key: null } });
  });
});
