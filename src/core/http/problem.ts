import { STATUS_CODES } from 'node:http';
import type { Dialect } from './dialect.ts';
import { xRateLimitHeaders } from './dialect.ts';

/** The codes of problems that belong to no product, or to the server's own. */
export const problemCodes = {
  invalid: 'invalid_request',
  unauthenticated: 'unauthenticated',
  forbidden: 'forbidden',
  notFound: 'not_found',
  methodNotAllowed: 'method_not_allowed',
  tooLarge: 'payload_too_large',
  unsupportedMediaType: 'unsupported_media_type',
  rateLimited: 'rate_limited',
  internal: 'internal_error',
  unavailable: 'unavailable',
} as const;

/** Errors as RFC 9457 problems with a stable `code`; successes as they are. */
export const problemDialect: Dialect<(typeof problemCodes)[keyof typeof problemCodes]> = {
  failures: problemCodes,
  frame: (body) => body,
  refusal: ({ code, status, message, faults = [], details = {} }, { requestId }) => {
    const errors = [
      ...faults.map(({ in: place, path, message }) => ({ in: place, path, message })),
      ...Object.entries(details).map(([path, message]) => ({ in: 'body', path, message })),
    ];
    return {
      mediaType: 'application/problem+json',
      body: {
        type: 'about:blank',
        title: STATUS_CODES[status] ?? 'Error',
        status,
        detail: message,
        code,
        requestId,
        ...(errors.length > 0 && { errors }),
      },
    };
  },
  rateLimitHeaders: xRateLimitHeaders,
};
