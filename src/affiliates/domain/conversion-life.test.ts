import { describe, expect, it } from 'vitest';
import { everyStatus, statusesBefore } from './conversion-life.ts';

describe('statusesBefore', () => {
  it('lets a conversion be decided once, and taken back where it was owed or paid', () => {
    const moves = everyStatus.flatMap((to) => statusesBefore(to).map((from) => `${from} → ${to}`));
    expect(moves).toEqual(['pending → approved', 'pending → rejected', 'approved → reversed', 'paid → reversed']);
  });
});
