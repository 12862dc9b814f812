import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { startStallFreeClock } from './stall-free-clock.ts';

it('stands still while this process cannot run, and at no other time', async () => {
  const clock = startStallFreeClock();
  const startedAt = performance.now();
  const stalledFrom = clock.now();
  while (performance.now() - startedAt < 1_000);
  await sleep(0);
  expect(clock.now() - stalledFrom).toBeLessThan(500);

  // A machine that is busy stands still more often: then the clock needs longer, but it goes.
  const from = clock.now();
  while (clock.now() - from < 1_000 && performance.now() - startedAt < 25_000) await sleep(5);
  expect(clock.now() - from).toBeGreaterThanOrEqual(1_000);
  clock.stop();
});
