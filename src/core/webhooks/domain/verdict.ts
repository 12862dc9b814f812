import type { OutboundReply } from '../../outbound/outbound.ts';
import { readRetryAfter } from '../../time/retry-after.ts';

/** What an answer means: taken, never to be tried again, or to be tried later, not before so many milliseconds. */
export type Verdict =
  | { outcome: 'sent' }
  | { outcome: 'gone' }
  | { outcome: 'failed'; retryAfterMs: number | undefined };

/** Only 2xx is a success; 410 ends it for the endpoint; 429 and 503 may say when to come again. */
export const verdictOf = (reply: OutboundReply, now: Date): Verdict => {
  const { status } = reply;
  if (status === null) return { outcome: 'failed', retryAfterMs: undefined };
  if (status >= 200 && status <= 299) return { outcome: 'sent' };
  if (status === 410) return { outcome: 'gone' };
  const asksForTime = status === 429 || status === 503;
  return {
    outcome: 'failed',
    retryAfterMs: asksForTime ? readRetryAfter(reply.headers['retry-after'], now) : undefined,
  };
};
