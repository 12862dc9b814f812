import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { toFaults } from './faults.ts';

const rate = { type: 'object', required: ['type'], properties: { type: { enum: ['fixed', 'percentage'] } } };
const numberOrRate = { oneOf: [{ type: 'number', minimum: 0 }, rate] };
const members = {
  name: { type: 'string', minLength: 1, maxLength: 3 },
  age: { type: 'integer', minimum: 1, maximum: 9 },
  kind: { enum: ['a', 'b', null] },
  count: { type: 'integer', format: 'int32' },
  email: { type: 'string', format: 'email' },
  at: { type: 'string', format: 'date-time' },
  code: { type: 'string', pattern: '^x$' },
  tags: { type: 'array', minItems: 1, maxItems: 2, items: { type: 'string' } },
  'odd/na~me': { type: 'object', minProperties: 1, required: ['inner'] },
  rate: numberOrRate,
  rates: { type: 'array', items: numberOrRate },
  word: { oneOf: [{ enum: ['off', 'on'] }, rate] },
};

const oneOrMany = { oneOf: [rate, { type: 'array', items: rate }] };
const twoRates = { oneOf: [rate, { type: 'object', required: ['other'] }] };

const ajv = addFormats.default(new Ajv({ allErrors: true, strict: false }));
const validate = ajv.compile({
  properties: {
    requestBody: { type: 'object', required: ['name'], properties: members },
    query: { type: 'object', properties: { limit: { type: 'integer' } } },
  },
});

/** What is wrong with a request, a line per fault. */
const faultsOf = (request: object): string[] => {
  expect(validate(request)).toBe(false);
  return toFaults(validate.errors ?? []).map(({ in: place, path, message }) => `${place} ${path}: ${message}`);
};
const faultsOfBody = (body: unknown) => faultsOf({ requestBody: body });

describe('toFaults', () => {
  it.each([
    [{}, 'name: Required'],
    [{ name: '' }, 'name: Must not be empty'],
    [{ name: 'long' }, 'name: Must have at most 3 characters'],
    [{ name: 5 }, 'name: Must be a string'],
    [{ name: 'a', age: 1.5 }, 'age: Must be an integer'],
    [{ name: 'a', age: 0 }, 'age: Must be at least 1'],
    [{ name: 'a', age: 10 }, 'age: Must be at most 9'],
    [{ name: 'a', kind: 'c' }, 'kind: Must be one of: a, b'],
    [{ name: 'a', count: 2 ** 31 }, 'count: Must be from -2147483648 to 2147483647'],
    [{ name: 'a', count: 0.5 }, 'count: Must be an integer'],
    [{ name: 'a', email: 'x' }, 'email: Invalid email format'],
    [{ name: 'a', at: 'x' }, 'at: Invalid ISO 8601 date-time format'],
    [{ name: 'a', code: 'y' }, 'code: Must match ^x$'],
    [{ name: 'a', tags: [] }, 'tags: Must have at least 1 item'],
    [{ name: 'a', tags: ['', '', ''] }, 'tags: Must have at most 2 items'],
    [{ name: 'a', tags: ['', 5] }, 'tags.1: Must be a string'],
    [{ name: 'a', 'odd/na~me': { x: 1 } }, 'odd/na~me.inner: Required'],
  ])('says of %j: %s', (body, fault) => expect(faultsOfBody(body)).toEqual([`body ${fault}`]));

  it('names the body itself by no path', () => {
    expect(faultsOfBody([])).toEqual(['body : Must be an object']);
  });

  it.each([
    [oneOrMany, 5, 'Body must be an object or an array'],
    [oneOrMany, null, 'Body must be an object or an array'],
    [oneOrMany, 'x', 'Body must be an object or an array'],
    [oneOrMany, undefined, 'Body is required'],
    [twoRates, {}, 'Body has none of the allowed forms'],
    [twoRates, 5, 'Body must be an object'],
  ])('says what a body has to be: of %j for %j %s', (schema, body, message) => {
    const check = ajv.compile({ type: 'object', required: ['requestBody'], properties: { requestBody: schema } });
    expect(check(body === undefined ? {} : { requestBody: body })).toBe(false);
    expect(toFaults(check.errors ?? []).map((fault) => [fault.in, fault.path, fault.message])).toEqual([
      ['body', '', message],
    ]);
  });

  it('tells the places of a request apart', () => {
    expect(faultsOf({ requestBody: {}, query: { limit: 'x' } })).toEqual([
      'body name: Required',
      'query limit: Must be an integer',
    ]);
  });

  it('says one thing of each place, the first', () => {
    expect(faultsOfBody({ name: 'a', 'odd/na~me': {} })).toHaveLength(2);
    expect(faultsOfBody({ name: 'a', email: 5 })).toEqual(['body email: Must be a string']);
  });

  it.each([
    [{ rate: -1 }, 'rate: Must be at least 0'],
    [{ rate: {} }, 'rate.type: Required'],
    [{ rate: { type: 'x' } }, 'rate.type: Must be one of: fixed, percentage'],
    [{ rate: 'x' }, 'rate: Has none of the allowed forms'],
    [{ word: {} }, 'word.type: Required'],
    [{ word: 'x' }, 'word: Has none of the allowed forms'],
  ])('keeps of alternatives in %j the one that fits: %s', (body, fault) => {
    expect(faultsOfBody({ name: 'a', ...body })).toEqual([`body ${fault}`]);
  });

  it('settles each item of a list for itself', () => {
    expect(faultsOfBody({ name: 'a', rates: [-1, {}, 1, 'x'], rate: -1 }).toSorted()).toEqual([
      'body rate: Must be at least 0',
      'body rates.0: Must be at least 0',
      'body rates.1.type: Required',
      'body rates.3: Has none of the allowed forms',
    ]);
  });
});
