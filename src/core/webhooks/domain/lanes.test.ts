import { describe, expect, it } from 'vitest';
import { createLanes } from './lanes.ts';

const take = (lanes: ReturnType<typeof createLanes>, id: string) => {
  let taken = 0;
  while (taken < 100 && lanes.enter(id)) taken++;
  return taken;
};

describe('createLanes', () => {
  it('has eight lanes for each endpoint, apart from each other', () => {
    const lanes = createLanes();
    expect([take(lanes, 'a'), take(lanes, 'b')]).toEqual([8, 8]);
    expect(lanes.leave('a')).toBe(true);
    expect([take(lanes, 'a'), take(lanes, 'b')]).toEqual([1, 0]);
  });

  it('has one lane for an endpoint that fails: the others are left as they end', () => {
    const lanes = createLanes();
    expect(take(lanes, 'a')).toBe(8);
    const kept = Array.from({ length: 8 }, () => lanes.keep('a', true));
    expect(kept.filter(Boolean)).toHaveLength(1);
    expect(take(lanes, 'a')).toBe(0);
    expect(lanes.keep('a', false)).toBe(true);
    expect(take(lanes, 'a')).toBe(7);
  });

  it('lets nobody leave before looking again at what was announced, once', () => {
    const lanes = createLanes();
    lanes.enter('a');
    expect(lanes.announce('a')).toBe(true);
    expect([lanes.leave('a'), lanes.leave('a')]).toEqual([false, true]);
    expect(lanes.announce('a')).toBe(false);
  });

  it('forgets an endpoint that nobody sends to', () => {
    const lanes = createLanes();
    lanes.enter('a');
    lanes.keep('a', true);
    lanes.give('a');
    expect(take(lanes, 'a')).toBe(8);
  });
});
