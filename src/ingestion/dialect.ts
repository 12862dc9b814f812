import type { Fault } from '../core/errors/failure.ts';
import type { Dialect, SpokenError } from '../core/http/dialect.ts';
import type { ingestionErrors } from './errors.ts';

type Code = keyof typeof ingestionErrors;

/** What is wrong with the first of several places, in a sentence. */
export const sentenceOf = ({ path, keyword, message }: Fault): string => {
  if (path === '') return message;
  if (keyword === 'required') return `${path} is required`;
  return `${path}: ${message.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}`;
};

/** What is wrong by the path of its place. */
export const detailsOf = (faults: readonly Fault[]): Record<string, string> =>
  Object.fromEntries(faults.filter(({ path }) => path !== '').map(({ path, message }) => [path, message]));

const refusal = ({ code, message, lackedScope, faults = [], ...error }: SpokenError) => {
  const details = { ...detailsOf(faults), ...error.details };
  const [fault] = faults;
  return {
    mediaType: 'application/json',
    body: {
      success: false,
      error: code.replace('{scope}', lackedScope ?? ''),
      message: fault ? sentenceOf(fault) : message,
      ...(Object.keys(details).length > 0 && { details }),
    },
  };
};

/** Replies as they are; errors as `{"success": false, "error": "<label>", "message", "details"?: {field: message}}`. */
export const ingestionDialect: Dialect<Code> = {
  failures: {
    invalid: 'validation_failed',
    unauthenticated: 'unauthorized',
    forbidden: 'Permission {scope} required',
    notFound: 'not_found',
    methodNotAllowed: 'method_not_allowed',
    tooLarge: 'Request body too large',
    unsupportedMediaType: 'unsupported_media_type',
    rateLimited: 'Rate limit exceeded',
    internal: 'internal_error',
    unavailable: 'internal_error',
  },
  frame: (body) => body,
  refusal,
  rateLimitHeaders: () => ({}),
};
