import { Failure } from '../core/errors/failure.ts';
import { refusals } from '../core/errors/refusal.ts';

/** Every error code of the ingestion API; most are the labels of the API it follows, word for word. */
export const ingestionErrors = {
  validation_failed: {
    status: 400,
    message: 'The request is not valid',
    meaning:
      'The request cannot be read or a value in it is not acceptable; `details` says what is wrong with each field. Correct it before sending it again.',
  },
  event_not_found: {
    status: 400,
    message: 'There is no such event',
    meaning: 'The event name is neither a standard event nor an active custom event of the store.',
  },
  unauthorized: {
    status: 401,
    message: 'Invalid or missing API key',
    meaning: 'The key is absent, malformed, unknown, expired, revoked or one of another API.',
  },
  'Permission {scope} required': {
    status: 403,
    message: 'This API key lacks the permission',
    meaning: 'The key lacks the permission that the operation needs; the label names it in place of `{scope}`.',
  },
  'Enterprise plan required': {
    status: 403,
    message: 'The store needs the Enterprise plan and an active subscription; tester and dev stores do not',
    meaning: "The plan or the subscription of the key's store does not include this API.",
  },
  not_found: {
    status: 404,
    message: 'There is nothing with this id',
    meaning: "The path, or the event that it names, does not exist in the key's store.",
  },
  method_not_allowed: {
    status: 405,
    message: 'Method not allowed',
    meaning: 'The path does not have this method; `Allow` lists those it has.',
  },
  'Request body too large': {
    status: 413,
    message: 'The body is too large',
    meaning: 'The body, a line of a stream or the number of its lines exceeds its limit. Send less at once.',
  },
  unsupported_media_type: {
    status: 415,
    message: 'The body is not plain JSON',
    meaning: 'The body is neither JSON nor newline-delimited JSON in UTF-8, or it is compressed.',
  },
  'Rate limit exceeded': {
    status: 429,
    message: 'Rate limit exceeded',
    meaning:
      'The store has used up its requests of the hour or its events of the month. Wait the seconds that `Retry-After` says.',
  },
  internal_error: {
    status: 500,
    message: 'An unexpected error occurred',
    meaning: 'Not the fault of the request. A 503 passes by itself, see `Retry-After`; for a 500 quote `X-Request-Id`.',
  },
} as const;

/** Refuses a request with a code of this catalogue. */
export const refuse = refusals(ingestionErrors);

/** Refuses one parameter. */
export const refuseParameter = (name: string, message: string) =>
  new Failure('invalid', 'Invalid request parameters', {
    faults: [{ in: 'query', path: name, keyword: 'moment', message }],
  });
