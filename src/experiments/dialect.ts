import type { Fault } from '../core/errors/failure.ts';
import type { Dialect } from '../core/http/dialect.ts';
import type { experimentsErrors } from './errors.ts';

const spelled = ({ path, message }: Fault): string => (path ? `${path}: ${message}` : message);
const mostSpelled = 20;

/**
 * Errors are `{code, message}` with the HTTP status as the code, and `fields` that tells what was not accepted and why.
 * Success has no frame, and there are no limits.
 */
export const experimentsDialect: Dialect<`${keyof typeof experimentsErrors}`> = {
  failures: {
    invalid: '400',
    unauthenticated: '401',
    forbidden: '403',
    notFound: '404',
    methodNotAllowed: '405',
    tooLarge: '413',
    // Neither of these two happens: bodies are read whatever their media type says, and there are no limits.
    unsupportedMediaType: '400',
    rateLimited: '503',
    internal: '500',
    unavailable: '503',
  },
  frame: (body) => body,
  refusal: ({ status, message, faults = [] }) => ({
    mediaType: 'application/json',
    body: {
      code: status,
      message,
      ...(status === 400 && faults.length > 0 && { fields: faults.slice(0, mostSpelled).map(spelled).join('; ') }),
    },
  }),
  rateLimitHeaders: () => ({}),
};
