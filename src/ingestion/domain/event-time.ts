const mostSecondsAgo = 86_400;
const mostSecondsAhead = 300;
const leastMilliseconds = 100_000_000_000; // as seconds the year 5138

/** The Unix second of an event, floored, or what is wrong with it: from 24 hours ago to 5 minutes ahead is accepted. */
export const readEventTime = (sent: number, now: Date): { seconds: number } | { problem: string } => {
  const seconds = Math.floor(sent);
  const nowSeconds = Math.floor(now.getTime() / 1_000);
  if (seconds >= nowSeconds - mostSecondsAgo && seconds <= nowSeconds + mostSecondsAhead) return { seconds };
  if (Math.abs(seconds) >= leastMilliseconds)
    return { problem: 'Must be in seconds; these look like milliseconds, divide them by 1000' };
  return { problem: 'Must be from 24 hours ago to 5 minutes ahead' };
};
