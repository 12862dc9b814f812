import { describe, expect, it } from 'vitest';
import { loadContract } from './contract.ts';

const text = { type: 'string', minLength: 1 };
const document = {
  openapi: '3.0.3',
  info: { title: 'Test', version: '1' },
  paths: {
    '/things': {
      post: {
        operationId: 'addThing',
        responses: { 201: { description: '' } },
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['name'],
                properties: {
                  name: text,
                  size: { type: 'object', required: ['unit'], properties: { unit: text, value: { type: 'number' } } },
                  color: { type: 'string', default: 'red' },
                },
              },
            },
          },
        },
      },
    },
  },
};

const given: unknown[] = [];
const contract = await loadContract(document, {
  fieldRules: {
    addThing: (sound: object) => {
      given.push(sound);
      return Object.fromEntries(Object.keys(sound).map((name) => [name === 'size' ? 'size.value' : name, 'Unfit']));
    },
  },
});

/** What is wrong with a body, by path, and what its rule was given. */
const checked = (requestBody: unknown) => {
  given.length = 0;
  const [operation] = contract.operations;
  const faults = operation?.validate({ path: {}, query: {}, header: {}, requestBody }) ?? [];
  return { faults: faults.map(({ in: place, path, message }) => [place, path, message]), given: [...given] };
};

describe('a field rule', () => {
  it('is given the whole body where the schema has nothing against it, defaults included', () => {
    const body = { name: 'a', other: 1 };
    const whole = { name: 'a', other: 1, color: 'red' };
    expect(checked(body).given).toEqual([whole]);
  });

  it('is told together with the schema, in the order of the document', () => {
    expect(checked({ size: { unit: 'm', value: 1 }, color: 5 })).toEqual({
      faults: [
        ['body', 'name', 'Required'],
        ['body', 'size.value', 'Unfit'],
        ['body', 'color', 'Must be a string'],
      ],
      given: [{ size: { unit: 'm', value: 1 } }],
    });
  });

  it('is not given a field with a fault somewhere inside', () => {
    const { given: sound } = checked({ name: 'a', size: { value: 'big' } });
    expect(sound).toEqual([{ name: 'a', color: 'red' }]);
  });

  it.each([
    ['a list', []],
    ['text', 'name'],
    ['null', null],
    ['nothing', undefined],
  ])('is not asked about a body that is %s', (_, body) => expect(checked(body).given).toEqual([]));
});
