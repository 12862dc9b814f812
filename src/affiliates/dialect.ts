import type { Fault } from '../core/errors/failure.ts';
import { type Dialect, xRateLimitHeaders } from '../core/http/dialect.ts';
import type { affiliatesErrors } from './errors.ts';

/** A fault of the body as a whole has no field to name. */
const fieldOf = ({ in: place, path }: Fault): string => path || place;

/** `{"error": {"code", "message", "details"?, "retryAfter"?}}`; `details` maps a field's dotted path to its message. */
export const affiliatesDialect: Dialect<keyof typeof affiliatesErrors> = {
  failures: {
    invalid: 'VALIDATION_ERROR',
    unauthenticated: 'INVALID_API_KEY',
    forbidden: 'INSUFFICIENT_PERMISSIONS',
    notFound: 'NOT_FOUND',
    methodNotAllowed: 'VALIDATION_ERROR',
    tooLarge: 'VALIDATION_ERROR',
    unsupportedMediaType: 'VALIDATION_ERROR',
    rateLimited: 'RATE_LIMITED',
    internal: 'INTERNAL_ERROR',
    unavailable: 'INTERNAL_ERROR',
  },
  frame: (body) => body,
  refusal: ({ code, status, message, details, faults = [], retryAfterSeconds }) => {
    const fields = details ?? Object.fromEntries(faults.map((fault) => [fieldOf(fault), fault.message]));
    return {
      mediaType: 'application/json',
      body: {
        error: {
          code,
          message,
          ...(Object.keys(fields).length > 0 && { details: fields }),
          ...(status === 429 && { retryAfter: retryAfterSeconds }),
        },
      },
    };
  },
  rateLimitHeaders: xRateLimitHeaders,
};
