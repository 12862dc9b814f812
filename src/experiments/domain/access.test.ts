import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attempt, decideAccess } from './access.ts';

const attempt: fc.Arbitrary<Attempt> = fc.record({
  key: fc.option(
    fc.record({
      secretHash: fc.option(fc.constant(Buffer.alloc(32))),
      isStrict: fc.boolean(),
      isEnabled: fc.boolean(),
    }),
  ),
  secret: fc.constantFrom('right', 'wrong', 'missing'),
  hasDefaultAccess: fc.boolean(),
  isTracking: fc.boolean(),
});

describe('decideAccess', () => {
  it('never lets a wrong secret read a configuration', () => {
    fc.assert(
      fc.property(attempt, (given) => {
        fc.pre(given.key?.secretHash != null && given.key.isEnabled && !given.isTracking && given.secret === 'wrong');
        expect(decideAccess(given)).toBe('unauthenticated');
      }),
    );
  });

  it('never lets a disabled key in as a key, and never anybody without one into what is closed', () => {
    fc.assert(
      fc.property(attempt, (given) => {
        const verdict = decideAccess(given);
        if (!given.key?.isEnabled) expect(verdict).not.toBe('key');
        if (!given.hasDefaultAccess) expect(verdict).not.toBe('default');
        if (!given.key) expect(['default', 'notFound']).toContain(verdict);
      }),
    );
  });
});
