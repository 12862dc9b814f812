import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from './cursor.ts';

const at = (ms: number) => ({ createdAt: new Date(ms), id: 'x_1' });
const written = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const [, , , hash] = JSON.parse(Buffer.from(encodeCursor(at(0), {}), 'base64url').toString());

describe('decodeCursor', () => {
  it('reads back what encodeCursor wrote, with the same filters in any order', () => {
    const noInvalidDate = { min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(noInvalidDate), fc.string(), fc.string(), (createdAt, id, product) => {
        fc.pre(!id.includes('\0'));
        const cursor = encodeCursor({ createdAt, id }, { product, mode: 'live' });
        expect(decodeCursor(cursor, { mode: 'live', product })).toEqual({ createdAt, id });
      }),
    );
  });

  it('refuses the cursor of other filters', () => {
    expect(decodeCursor(encodeCursor(at(5), { mode: 'live' }), { mode: 'test' })).toBeNull();
    expect(decodeCursor(encodeCursor(at(5), {}), { mode: 'live' })).toBeNull();
  });

  it.each([
    ['', 'x', '%%%', written(null), written({}), written([]), written('text')],
    [written([1, 5, 'x']), written([1, 5, 'x', hash, 1]), written([2, 5, 'x', hash]), written([1, 5, 'x', 'other'])],
    [written([1, '5', 'x', hash]), written([1, 1.5, 'x', hash]), written([1, null, 'x', hash])],
    [written([1, -1, 'x', hash]), written([1, 8.64e15, 'x', hash]), written([1, Date.UTC(10_000, 0, 1), 'x', hash])],
    [written([1, 5, 5, hash]), written([1, 5, 'a\0', hash])],
  ])('refuses what nobody gave out: %s …', (...cursors) => {
    for (const cursor of cursors) expect(decodeCursor(cursor, {})).toBeNull();
  });

  it('bears every text', () => {
    fc.assert(fc.property(fc.string(), (text) => decodeCursor(text, {}) === null));
  });
});
