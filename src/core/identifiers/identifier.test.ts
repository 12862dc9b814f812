import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId, timeOfId } from './identifier.ts';

const dates = fc.date({ min: new Date(0), max: new Date('9998-12-31'), noInvalidDate: true });

describe('newId', () => {
  it('makes ids that carry their prefix and their instant', () => {
    fc.assert(
      fc.property(dates, (now) => {
        const id = newId('conv', now);
        expect(id).toMatch(/^conv_[0-9a-hjkmnp-tv-z]{26}$/);
        expect(timeOfId(id)).toEqual(now);
      }),
    );
  });

  it('makes ids that sort by their time', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        fc.pre(a.getTime() !== b.getTime());
        return newId('x', a) < newId('x', b) === a < b;
      }),
    );
  });

  it('never makes the same twice', () => {
    const now = new Date('2026-11-21T12:00:00Z');
    expect(new Set(Array.from({ length: 10_000 }, () => newId('x', now))).size).toBe(10_000);
  });
});

describe('timeOfId', () => {
  it.each([
    'aff_demo',
    'off_xyz789',
    '',
    '_',
    'conv_',
    'conv_01jd3v8m5kfq2s7x9t4b6c0hw',
    'click_7zzzzzzzzz7zzzzzzzzzzzzzzz',
  ])('finds none in %j', (id) => expect(timeOfId(id)).toBeNull());

  it('bears every text', () => {
    fc.assert(fc.property(fc.string(), (text) => void timeOfId(text)));
  });
});
