import { refusals } from '../core/errors/refusal.ts';

/** Every error code of the attribution API. */
export const attributionErrors = {
  invalid_request: {
    status: 400,
    message: 'The request is not valid',
    meaning:
      'The request cannot be read or a value in it is not acceptable; `details` names the field and the reason. Correct it before sending it again.',
  },
  missing_required_field: {
    status: 400,
    message: 'A required parameter is missing',
    meaning: 'A field without which nothing can be tracked is absent or empty; `details.field` names it.',
  },
  invalid_fbclid: {
    status: 400,
    message: 'This fbclid is invalid or has expired',
    meaning: 'The click id is malformed or too old to be matched. Sending it again does not help.',
  },
  invalid_currency: {
    status: 400,
    message: 'The currency does not exist',
    meaning: 'ISO 4217 knows no currency of this code.',
  },
  unauthorized: {
    status: 401,
    message: 'Invalid or missing API key',
    meaning: 'The key is absent, malformed, unknown, expired, revoked or one of another API.',
  },
  forbidden: {
    status: 403,
    message: 'This API key lacks the permission',
    meaning: 'The key lacks the permission that the operation needs, or the request came over plain HTTP.',
  },
  not_found: {
    status: 404,
    message: 'There is nothing with this id',
    meaning: 'The path, or the click or conversion that it names, does not exist in the data set of the key.',
  },
  store_not_found: {
    status: 404,
    message: 'The store does not exist or is inactive',
    meaning: 'The data set of the key has no such store, or the store is inactive and takes nothing.',
  },
  rate_limit_exceeded: {
    status: 429,
    message: 'Rate limit exceeded',
    meaning: 'The key has used up its requests. Wait the seconds that `Retry-After` says.',
  },
  internal_error: {
    status: 500,
    message: 'An unexpected error occurred',
    meaning:
      'Not the fault of the request. A 503 passes by itself, see `Retry-After`; for a 500 quote `meta.requestId`.',
  },
} as const;

/** What is wrong with one field, in a word that programs can decide by. */
export type Reason =
  | 'required_field_missing'
  | 'invalid_type'
  | 'invalid_format'
  | 'too_short'
  | 'too_long'
  | 'out_of_range'
  | 'unknown_value'
  | 'already_taken'
  | 'expired';

/** Refuses a request with a code of this catalogue. */
export const refuse = refusals(attributionErrors);

/** Refuses one field: `refuseField('invalid_fbclid', { field: 'fbclid', reason: 'expired' }, 'This fbclid has expired')`. */
export const refuseField = (
  code: 'invalid_request' | 'invalid_fbclid' | 'invalid_currency',
  details: { field: string; reason: Reason },
  message: string,
) => refuse(code, message, details);

/** Refuses a currency that ISO 4217 does not know. */
export const refuseCurrency = (code: string) =>
  refuseField('invalid_currency', { field: 'currency', reason: 'unknown_value' }, `Currency '${code}' does not exist`);
