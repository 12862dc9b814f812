import { describe, expect, it } from 'vitest';
import { schemaCheck } from './schema-check.ts';

const document = {
  components: {
    schemas: {
      Thing: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', maxLength: 3 },
          size: { type: 'number', format: 'double' },
          owner: { $ref: '#/components/schemas/Owner' },
        },
      },
      Owner: { type: 'object', properties: { name: { type: 'string' } } },
    },
  },
};

describe('schemaCheck', () => {
  const check = schemaCheck(document, 'Thing');
  const told = (value: unknown) => check(value).map(({ path, message }) => `${path}: ${message}`);

  it('accepts what the schema describes, and null for what may be absent', () => {
    expect(check({ name: 'a', size: null, owner: { name: null }, unknown: 1 })).toEqual([]);
  });

  it('tells every fault by its place, in the order of the document', () => {
    expect(told({ owner: { name: 5 }, size: '1' })).toEqual([
      ...['name: Required', 'size: Must be a number', 'owner.name: Must be a string'],
    ]);
    expect(told('text')).toEqual([': Must be an object']);
    expect(told(null)).toEqual([': Must be an object']);
  });
});
