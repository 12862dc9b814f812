import { refusals } from '../core/errors/refusal.ts';

/** Every error code of the attribution API. */
export const attributionErrors = {
  invalid_request: { status: 400, message: 'The request is not valid' },
  missing_required_field: { status: 400, message: 'A required parameter is missing' },
  invalid_fbclid: { status: 400, message: 'This fbclid is invalid or has expired' },
  invalid_currency: { status: 400, message: 'The currency does not exist' },
  unauthorized: { status: 401, message: 'Invalid or missing API key' },
  forbidden: { status: 403, message: 'This API key lacks the permission' },
  not_found: { status: 404, message: 'There is nothing with this id' },
  store_not_found: { status: 404, message: 'The store does not exist or is inactive' },
  rate_limit_exceeded: { status: 429, message: 'Rate limit exceeded' },
  internal_error: { status: 500, message: 'An unexpected error occurred' },
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
