import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs } from '../../core/time/day.ts';
import { rejectionOf, type SaleFacts } from './sale-verdict.ts';

const clickedAt = new Date('2026-11-21T12:00:00.000Z');
const facts = (change: Partial<SaleFacts> = {}): SaleFacts => ({
  affiliateIsActive: true,
  offerIsActive: true,
  click: undefined,
  occurredAt: clickedAt,
  attributionWindowDays: 30,
  ...change,
});

describe('rejectionOf', () => {
  it('has nothing against a sale without a click', () => expect(rejectionOf(facts())).toBeNull());

  it('names the first reason there is', () => {
    const everything = facts({ affiliateIsActive: false, offerIsActive: false, click: null });
    expect(rejectionOf(everything)).toBe('affiliate_not_active');
    expect(rejectionOf({ ...everything, affiliateIsActive: true })).toBe('offer_not_active');
    expect(rejectionOf(facts({ click: null }))).toBe('click_unknown');
  });

  it('accepts a click up to the last millisecond of the window and not one longer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 365 }), fc.integer({ min: -dayMs, max: 400 * dayMs }), (days, laterMs) => {
        const occurredAt = new Date(clickedAt.getTime() + laterMs);
        const verdict = rejectionOf(
          facts({ click: { createdAt: clickedAt }, attributionWindowDays: days, occurredAt }),
        );
        expect(verdict).toBe(laterMs <= days * dayMs ? null : 'click_expired');
      }),
    );
    for (const days of [1, 30, 365])
      for (const [overMs, verdict] of [
        [0, null],
        [1, 'click_expired'],
      ] as const) {
        const occurredAt = new Date(clickedAt.getTime() + days * dayMs + overMs);
        const sale = facts({ click: { createdAt: clickedAt }, attributionWindowDays: days, occurredAt });
        expect(rejectionOf(sale)).toBe(verdict);
      }
  });
});
