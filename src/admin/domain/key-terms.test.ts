import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKeyTerms } from './key-terms.ts';

const now = new Date('2026-11-21T12:00:00.500Z');

describe('readKeyTerms', () => {
  it('lets a key live for ever under the documented limits where nothing is asked for', () => {
    expect(readKeyTerms({}, now)).toEqual({ expiresAt: null, rateLimit: 'documented' });
  });

  it('keeps exactly the limits that are given', () => {
    const rateLimit = { perSecond: undefined, perMinute: 60 };
    expect(readKeyTerms({ rateLimit }, now)).toEqual({ expiresAt: null, rateLimit: { perMinute: 60 } });
    expect(readKeyTerms({ rateLimit: 'off' }, now)).toEqual({ expiresAt: null, rateLimit: 'off' });
  });

  it('refuses an object without a limit, because such a key would have none', () => {
    expect(readKeyTerms({ rateLimit: {} }, now)).toEqual({
      problems: { rateLimit: 'Must have perSecond, perMinute or perHour' },
    });
  });

  it('accepts whole seconds of the future up to the year 9999 and refuses every other instant', () => {
    fc.assert(
      fc.property(
        fc.date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('9999-12-31') }),
        (date) => {
          const second = new Date(Math.floor(date.getTime() / 1_000) * 1_000);
          const isAccepted = second > now;
          expect(readKeyTerms({ expiresAt: date.toISOString() }, now)).toEqual(
            isAccepted
              ? { expiresAt: second, rateLimit: 'documented' }
              : { problems: { expiresAt: 'Must be in the future' } },
          );
        },
      ),
    );
  });
});
