import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';
import { ClientGone, tooLarge } from './read-body.ts';

/** One line that is not empty, by its number among those from 0 on; without a text it is longer than allowed, or no UTF-8. */
export type Line = { number: number; text: string } | { number: number; problem: string };

const newline = 0x0a;
const carriageReturn = 0x0d;

/**
 * Reads a body line by line and holds one line at a time. A line that is too long, without what ends it, is told and
 * skipped; more bytes than allowed in all are a failure, after the lines that fit. What is not read stays in the body.
 */
export async function* readLines(
  body: Readable,
  { mostBytes, mostLineBytes }: { mostBytes: number; mostLineBytes: number },
): AsyncGenerator<Line> {
  let number = 0;
  let size = 0;
  let start: Buffer[] = [];
  let startBytes = 0;
  const take = (end: Buffer): Line | null => {
    const bytes = startBytes === 0 ? end : Buffer.concat([...start, end]);
    const lineBytes = startBytes + end.length - (bytes.at(-1) === carriageReturn ? 1 : 0);
    [start, startBytes] = [[], 0];
    if (lineBytes > mostLineBytes) return { number: number++, problem: `A line has at most ${mostLineBytes} bytes` };
    if (!isUtf8(bytes)) return { number: number++, problem: 'Is not valid UTF-8' };
    const text = bytes.toString('utf8').trim();
    return text === '' ? null : { number: number++, text };
  };
  try {
    for await (const whole of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      const chunk = whole.subarray(0, mostBytes - size);
      size += whole.length;
      let from = 0;
      for (let to = chunk.indexOf(newline); to !== -1; to = chunk.indexOf(newline, from)) {
        const line = take(chunk.subarray(from, to));
        if (line) yield line;
        from = to + 1;
      }
      if (size > mostBytes) throw tooLarge(mostBytes);
      const rest = chunk.subarray(from);
      // Of a line that is too long only its length is kept.
      if (startBytes <= mostLineBytes) start.push(rest);
      startBytes += rest.length;
    }
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ECONNRESET' ? new ClientGone() : error;
  }
  const last = take(Buffer.alloc(0));
  if (last) yield last;
}
