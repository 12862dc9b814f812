import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenStore } from '../testing/fixtures.ts';
import { customDataTextOf, givenEvent, refusalOf, resultsOf, send, sendLines } from '../testing/sending.ts';

const server = await startProduct();
const { client } = await givenStore(server);

const withText = (customData: string, name = 'customData') => `{"eventName":"PageView","${name}":${customData}}`;
const nested = (levels: number) => `${'{"a":'.repeat(levels - 1)}{}${'}'.repeat(levels - 1)}`;

/** Stores the text alone, and resolves to how it comes back. */
const returned = async (customData: string): Promise<string> =>
  customDataTextOf(client, (await givenEvent(client, withText(customData))).id);

/** JSON text of a value with any spacing between its parts. */
const spaced = (value: unknown, space: () => string): string => {
  const parts = (texts: string[], [open, close]: string) =>
    `${open}${space()}${texts.join(`${space()},${space()}`)}${space()}${close}`;
  if (Array.isArray(value))
    return parts(
      value.map((item) => spaced(item, space)),
      '[]',
    );
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}${space()}:${space()}${spaced(member, space)}`,
  );
  return parts(members, '{}');
};

/** Arbitrary JSON objects as text, `spaces` between their parts. */
const objectText = (spaces: string[]) =>
  fc
    .tuple(
      fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary' })),
      fc.infiniteStream(fc.constantFrom(...spaces)),
    )
    .map(([object, stream]) => spaced(object, () => stream.next().value as string));

describe('createEvents', () => {
  it.each([
    ['the order of its members', '{"b":1,"a":2,"10":3,"9":4,"01":5}'],
    ['how numbers are written', '{"value":1.0,"b":1,"c":1e400,"d":-0,"e":12345678901234567890,"f":1E+2,"g":0.10}'],
    ['escapes', String.raw`{"a":"\u0000","\u0000":"\u00e9é","b":"\/\n\"\\","c":"\u2028"}`],
    ['half surrogate pairs', String.raw`{"a":"\ud800","\udc00":"\udc00\ud800"}`],
    ['members of one name', '{"a":1,"a":2,"value":1,"value":"2"}'],
    ['space inside of it', '{ "a" :\t[ 1 ,\r\n 2 ] ,\n"b" : { } }'],
    ['names with a meaning to JavaScript', '{"__proto__":{"a":1},"constructor":null,"toJSON":"x","toString":1}'],
    ['text that looks like its end', String.raw`{"a":"}],\"customData\":{","b":"\\","c":"\\\""}`],
    ['any Unicode', '{"😀":"\u2028\ufeff\uffff\u007f","é":"e\u0301"}'],
    ['patterns of a replacement', '{"a":"$& $1 $$ $`"}'],
    ['nothing', '{}'],
  ])('gives customData back as it was sent: %s, 200', async (_, customData) => {
    expect(await returned(customData)).toBe(customData);
    const text = `[ null ,${withText(customData)} , ${withText(customData.replace('{', '{ '))}]`;
    const [, first, second] = await resultsOf(client, text);
    expect(await customDataTextOf(client, first.id)).toBe(customData);
    expect(await customDataTextOf(client, second.id)).toBe(customData.replace('{', '{ '));
    const { text: list } = await client.get('/ingestion/v1/events?limit=200');
    expect(list).toContain(`"customData":${customData.replace('{', '{ ')},"createdAt"`);
    const line = customData.replaceAll(/[\r\n]/g, ' ');
    const { body } = await sendLines(client, `${withText(line)}\r\n`);
    expect(await customDataTextOf(client, body[0].id)).toBe(line);
  });

  it('gives any object back letter by letter, however it is spaced, alone and in a list, 200', async () => {
    const texts = fc.array(objectText(['', '', ' ', '\n', '\t', '\r\n  ']), { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(texts, async ([alone = '', ...others]) => {
        expect(await returned(alone)).toBe(alone);
        const results = await resultsOf(client, `[${others.map((text) => withText(text)).join(' ,\n')}]`);
        for (const [index, { id }] of results.entries()) expect(await customDataTextOf(client, id)).toBe(others[index]);
      }),
      { numRuns: 30 },
    );
  });

  it('gives any object back letter by letter, sent as a line, 200', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(objectText(['', ' ', '\t ']), { minLength: 1, maxLength: 4 }), async (texts) => {
        const { body } = await sendLines(client, texts.map((text) => withText(text)).join('\n'));
        for (const [index, text] of texts.entries()) expect(await customDataTextOf(client, body[index].id)).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  it('knows customData by an escaped name, and takes the last of several, 200', async () => {
    const escaped = await givenEvent(client, withText('{"a":1.0}', String.raw`custom\u0044ata`));
    expect(await customDataTextOf(client, escaped.id)).toBe('{"a":1.0}');
    const twice = await givenEvent(client, '{"customData":{"a":1},"eventName":"PageView","customData":{"b":1.0}}');
    expect(await customDataTextOf(client, twice.id)).toBe('{"b":1.0}');
  });

  it('takes null as absent, 200', async () => {
    for (const text of [
      withText('null'),
      withText(' null '),
      '{"customData":{"a":1},"customData":null,"eventName":"Lead"}',
    ])
      expect(await customDataTextOf(client, (await givenEvent(client, text)).id)).toBe('null');
    const [first] = await resultsOf(client, `[${withText('null')}]`);
    expect(await customDataTextOf(client, first.id)).toBe('null');
  });

  it('takes 64 levels, of objects and of arrays, 200', async () => {
    for (const customData of [nested(64), `{"a":${'['.repeat(63)}${']'.repeat(63)}}`, `{"a":"${'['.repeat(100)}"}`])
      expect(await returned(customData)).toBe(customData);
  });

  it.each([
    ['65 levels', nested(65), 'Is nested deeper than 64 levels'],
    ['65 levels of arrays', `{"a":${'['.repeat(64)}${']'.repeat(64)}}`, 'Is nested deeper than 64 levels'],
    ['80,000 levels', nested(80_000), 'Is nested deeper than 64 levels'],
    ['a list', '[{"a":1}]', 'Must be an object'],
    ['a text', '"{}"', 'Must be an object'],
    ['a number', '5', 'Must be an object'],
    ['a truth', 'true', 'Must be an object'],
  ])('refuses %s as customData, alone 400, in a list only that event', async (_, customData, reason) => {
    const message = `customData: ${reason[0]?.toLowerCase()}${reason.slice(1)}`;
    const error = { success: false, error: 'validation_failed', message };
    expect(refusalOf(await send(client, withText(customData)))).toEqual({
      ...{ status: 400, ...error, details: { customData: reason } },
    });
    const results = await resultsOf(client, `[${withText('{}')},${withText(customData)},${withText('{}')}]`);
    expect(results[1]).toEqual({ index: 1, eventId: null, ...error });
    expect([results[0], results[2]]).toMatchObject([{ duplicate: false }, { duplicate: false }]);
  });

  it('takes as many members as fit into the body, 200', async () => {
    const customData = `{${Array.from({ length: 20_000 }, (_, index) => `"k${index}":${index}`)}}`;
    expect(await returned(customData)).toBe(customData);
  });

  it.each(['"49,99"', '1e400', '{}', '[1]', 'true', '"\\ud800"', '"\\u0000"'])(
    'never refuses what stands in a purchase: %s, 200',
    async (odd) => {
      const customData = `{"value":${odd},"currency":${odd},"orderId":${odd},"contents":${odd},"contentIds":${odd}}`;
      const { id } = await givenEvent(client, withText(customData).replace('PageView', 'Purchase'));
      expect(await customDataTextOf(client, id)).toBe(customData);
    },
  );
});
