import type { FailureKind, Fault } from '../errors/failure.ts';
import type { RateLimitState } from '../rate-limits/rate-limits.ts';

/** What a reply may say about the request it answers. */
export type ReplyContext = { operationId: string; requestId: string; now: Date };

/** An error on its way to the client, before it is spelled: `details` comes from an operation, `faults` from validation. */
export type SpokenError = {
  code: string;
  status: number;
  message: string;
  details?: Record<string, string>;
  faults?: Fault[];
  retryAfterSeconds?: number;
  lackedScope?: string;
};

/** How one API spells success, errors and limits. Inside the server there is one model; only this knows the wire. */
export type Dialect<Code extends string = string> = {
  /** The product's error code for each failure of the platform. */
  failures: Record<FailureKind, Code>;
  /** Completes the body of a success. */
  frame(body: object, context: ReplyContext): object;
  /** The media type and body of an error. */
  refusal(error: SpokenError, context: ReplyContext): { mediaType: string; body: object };
  /** The headers of every reply after authentication. */
  rateLimitHeaders(state: RateLimitState): Record<string, string>;
};

/** The three headers most APIs use: limit, remaining, and the epoch second at which the window ends, rounded up. */
export const xRateLimitHeaders = ({ limit, remaining, resetAt }: RateLimitState): Record<string, string> => ({
  'X-RateLimit-Limit': String(limit),
  'X-RateLimit-Remaining': String(remaining),
  'X-RateLimit-Reset': String(Math.ceil(resetAt.getTime() / 1_000)),
});
