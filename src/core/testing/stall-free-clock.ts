const tickMs = 20;
/** What a tick may be late by on a machine that has time for it. */
const latenessMs = 10;

/**
 * A clock, in milliseconds, that stands still while the machine does not let this process run: two of its times tell how
 * long something took that a busy machine is not to blame for. On a quiet machine it goes as every clock does.
 */
export const startStallFreeClock = (): { now(): number; stop(): void } => {
  let tickedAt = performance.now();
  let passedMs = 0;
  const sinceTick = () => Math.min(performance.now() - tickedAt, tickMs + latenessMs);
  const timer = setInterval(() => {
    passedMs += sinceTick();
    tickedAt = performance.now();
  }, tickMs);
  timer.unref();
  return { now: () => passedMs + sinceTick(), stop: () => clearInterval(timer) };
};
