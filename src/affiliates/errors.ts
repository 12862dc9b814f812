import { refusals } from '../core/errors/refusal.ts';

/** Every error code of the affiliates API. */
export const affiliatesErrors = {
  VALIDATION_ERROR: {
    status: 400,
    message: 'Invalid request body',
    meaning:
      'The request cannot be read or a value in it is not acceptable; `details` says what is wrong with each field. Correct it before sending it again.',
  },
  INVALID_API_KEY: {
    status: 401,
    message: 'Invalid or missing API key',
    meaning: 'The key is absent, malformed, unknown, expired, revoked or one of another API.',
  },
  INSUFFICIENT_PERMISSIONS: {
    status: 403,
    message: 'This API key lacks the permission',
    meaning: 'The key may read only, and the operation writes. Use a key that may write.',
  },
  NOT_FOUND: {
    status: 404,
    message: 'Resource not found',
    meaning: 'The path, or something that it or the body names, does not exist in the data set of the key.',
  },
  DUPLICATE_CONVERSION: {
    status: 409,
    message: 'This conversion already exists',
    meaning:
      'A conversion with this `externalId` was recorded before: the sale is credited, and nothing is left to do.',
  },
  INVALID_TRANSITION: {
    status: 409,
    message: 'The conversion cannot get this status',
    meaning: 'The new status does not follow from the present one. Read the conversion again.',
  },
  RATE_LIMITED: {
    status: 429,
    message: 'Rate limit exceeded',
    meaning: 'The key has used up its requests. Wait `error.retryAfter` seconds.',
  },
  INTERNAL_ERROR: {
    status: 500,
    message: 'An unexpected error occurred',
    meaning: 'Not the fault of the request. A 503 passes by itself, see `Retry-After`; for a 500 quote `X-Request-Id`.',
  },
} as const;

/** Refuses a request with a code of this catalogue. */
export const refuse = refusals(affiliatesErrors);

/** Refuses a body whose fields are each well formed but not acceptable; `details` maps dotted paths to messages. */
export const refuseFields = (details: Record<string, string>) =>
  refuse('VALIDATION_ERROR', 'Invalid request body', details);

/** The refusal of an id that names nothing of the caller's: `Offer 'off_1' does not exist`. */
export const refuseUnknown = (kind: string, id: string) => refuse('NOT_FOUND', `${kind} '${id}' does not exist`);
