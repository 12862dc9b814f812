import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quarterOf } from '../../core/time/quarter.ts';
import { partedByQuarters } from './quarters.ts';

const quarterMs = 900_000;
const at = (time: string) => new Date(`2026-11-21T${time}Z`);

describe('partedByQuarters', () => {
  it('leaves the ends of a period that are no whole quarter', () => {
    expect(partedByQuarters({ from: at('10:05:00'), to: at('11:00:01') })).toEqual({
      whole: { from: at('10:15:00'), to: at('11:00:00') },
      edges: [
        { from: at('10:05:00'), to: at('10:15:00') },
        { from: at('11:00:00'), to: at('11:00:01') },
      ],
    });
    expect(partedByQuarters({ from: at('10:00:00'), to: at('11:00:00') }).edges).toEqual([]);
  });

  it('has one edge and nothing whole inside of a quarter, and nothing at all where time stands still', () => {
    const inside = { from: at('10:05:00'), to: at('10:06:00') };
    expect(partedByQuarters(inside)).toEqual({ whole: null, edges: [inside] });
    expect(partedByQuarters({ from: at('10:05:00'), to: at('10:05:00') })).toEqual({ whole: null, edges: [] });
  });

  it('covers each period exactly', () => {
    const instants = fc.integer({ min: 0, max: 10 * quarterMs }).map((ms) => new Date(ms));
    fc.assert(
      fc.property(instants, instants, (from, to) => {
        const { whole, edges } = partedByQuarters({ from, to });
        const parts = [...edges, ...(whole ? [whole] : [])];
        const length = parts.reduce((sum, part) => sum + (part.to.getTime() - part.from.getTime()), 0);
        expect(length).toBe(Math.max(0, to.getTime() - from.getTime()));
        for (const end of whole ? [whole.from, whole.to] : []) expect(quarterOf(end)).toEqual(end);
      }),
    );
  });
});
