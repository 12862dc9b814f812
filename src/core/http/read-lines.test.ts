import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, readLines } from './read-lines.ts';

const read = async (chunks: (string | Buffer)[], limits = { mostBytes: 1_000, mostLineBytes: 10 }) => {
  const lines: Line[] = [];
  for await (const line of readLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), limits))
    lines.push(line);
  return lines;
};
const textsOf = async (chunks: string[]) =>
  (await read(chunks)).map((line) => ('text' in line ? line.text : line.problem));

describe('readLines', () => {
  it('reads lines however they were cut into pieces, with or without a newline at the end', async () => {
    expect(await textsOf(['a\nb', 'c\r\n', '\n \n', 'd'])).toEqual(['a', 'bc', 'd']);
    expect(await textsOf(['a\n'])).toEqual(['a']);
    expect(await textsOf([])).toEqual([]);
  });

  it('numbers the lines that are not empty', async () => {
    expect((await read(['a\n\n\nb\n'])).map(({ number }) => number)).toEqual([0, 1]);
  });

  it('tells a line that is too long and goes on with the next, holding no more than a piece of it', async () => {
    expect(await textsOf(['1234567890\n12345678901\n', '123456', '7890123\nok'])).toEqual([
      ...['1234567890', 'A line has at most 10 bytes', 'A line has at most 10 bytes', 'ok'],
    ]);
  });

  it('does not count what ends a line, however the body was cut', async () => {
    for (const chunks of [['1234567890\r\n'], ['1234567890', '\r', '\n'], ['1234567890\r'], ['1234567890\n\r\n']])
      expect(await textsOf(chunks)).toEqual(['1234567890']);
    expect(await textsOf(['12345678901\r\n', '123456789012', '\r', '\n'])).toEqual([
      ...['A line has at most 10 bytes', 'A line has at most 10 bytes'],
    ]);
  });

  it('tells a line that is no UTF-8', async () => {
    expect(await read([Buffer.from([0xff, 0x0a]), 'ok'])).toEqual([
      { number: 0, problem: 'Is not valid UTF-8' },
      { number: 1, text: 'ok' },
    ]);
  });

  it('fails behind the last line that fits when the body is too large, however it was cut', async () => {
    for (const chunks of [['a\nb\n', 'c\n'], ['a\nb\nc\n'], ['a', '\nb\nc\nd', '\n']]) {
      const lines: Line[] = [];
      const reading = async () => {
        const body = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
        for await (const line of readLines(body, { mostBytes: 5, mostLineBytes: 10 })) lines.push(line);
      };
      await expect(reading()).rejects.toThrow('Request body is larger than 5 bytes');
      expect(lines.map((line) => 'text' in line && line.text)).toEqual(['a', 'b']);
    }
  });

  it('keeps characters whole that were cut in the middle', async () => {
    const pieces = fc.array(
      fc.string({ unit: 'grapheme', maxLength: 2 }).filter((text) => !/[\s]/.test(text) && text !== ''),
    );
    await fc.assert(
      fc.asyncProperty(pieces, fc.integer({ min: 1, max: 3 }), async (texts, step) => {
        const bytes = Buffer.from(texts.join('\n'));
        const chunks = Array.from({ length: Math.ceil(bytes.length / step) }, (_, at) =>
          bytes.subarray(at * step, (at + 1) * step),
        );
        const lines = await read(chunks, { mostBytes: 10_000, mostLineBytes: 1_000 });
        expect(lines.map((line) => 'text' in line && line.text)).toEqual(
          texts.map((text) => text.trim()).filter(Boolean),
        );
      }),
    );
  });
});
