import { describe, expect, it } from 'vitest';
import type { Fault } from '../errors/failure.ts';
import { bodySchemaOf } from './body-schema.ts';
import { faultSorter } from './fault-order.ts';

const document = {
  paths: {
    '/things': {
      post: { requestBody: { content: { 'application/json': { schema: { $ref: '#/x/Thing' } } } } },
      get: {},
    },
  },
  components: {
    schemas: {
      Thing: {
        properties: {
          name: {},
          parts: { type: 'array', items: { $ref: '#/x/Part' } },
          owner: { allOf: [{ $ref: '#/x/Part' }] },
          price: { oneOf: [{ type: 'number' }, { properties: { amount: {}, currency: {} } }] },
        },
      },
      Part: { properties: { size: {}, color: {} } },
    },
  },
};
const fault = (path: string, place: Fault['in'] = 'body'): Fault => ({ in: place, path, keyword: 'type', message: '' });

describe('faultSorter', () => {
  const sort = faultSorter(bodySchemaOf(document, '/things', 'post'));
  const inOrder = [
    'name',
    'parts',
    'parts.0.size',
    'parts.0.color',
    'parts.2',
    'parts.2.size',
    'parts.10.size',
    'owner.size',
    'owner.color',
    'price',
    'price.amount',
    'price.currency',
    'unknown',
  ];

  it('brings faults into the order of the document', () => {
    for (const shuffled of [inOrder.toReversed(), inOrder.toSorted()])
      expect(sort(shuffled.map((path) => fault(path))).map(({ path }) => path)).toEqual(inOrder);
  });

  it('tells parameters first, in the order they have', () => {
    const faults = [fault('name'), fault('b', 'query'), fault('a', 'path')];
    expect(sort(faults).map(({ path }) => path)).toEqual(['b', 'a', 'name']);
  });

  it('leaves faults alone where there is no body', () => {
    const faults = [fault('b', 'query'), fault('a', 'query')];
    expect(faultSorter(bodySchemaOf(document, '/things', 'get'))(faults)).toEqual(faults);
  });
});
