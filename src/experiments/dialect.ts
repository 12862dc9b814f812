import { type FailureKind, type Fault, failureStatus } from '../core/errors/failure.ts';
import type { Dialect } from '../core/http/dialect.ts';

const kinds = Object.keys(failureStatus) as FailureKind[];

const spelled = ({ path, message }: Fault): string => (path ? `${path}: ${message}` : message);
const mostSpelled = 5;

/**
 * Errors are `{code, message}` with the HTTP status as the code, and `fields` that names what was not accepted.
 * Success has no frame, and there are no limits.
 */
export const experimentsDialect: Dialect<FailureKind> = {
  failures: Object.fromEntries(kinds.map((kind) => [kind, kind])) as Record<FailureKind, FailureKind>,
  frame: (body) => body,
  refusal: ({ status, message, faults = [] }) => ({
    mediaType: 'application/json',
    body: {
      code: status,
      message: [message, ...faults.slice(0, mostSpelled).map(spelled)].join('; '),
      ...(status === 400 && { fields: faults.map(({ path }) => path).join(', ') }),
    },
  }),
  rateLimitHeaders: () => ({}),
};
