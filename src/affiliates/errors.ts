import { refusals } from '../core/errors/refusal.ts';

/** Every error code of the affiliates API. */
export const affiliatesErrors = {
  VALIDATION_ERROR: { status: 400, message: 'Invalid request body' },
  INVALID_API_KEY: { status: 401, message: 'Invalid or missing API key' },
  INSUFFICIENT_PERMISSIONS: { status: 403, message: 'This API key lacks the permission' },
  NOT_FOUND: { status: 404, message: 'Resource not found' },
  DUPLICATE_CONVERSION: { status: 409, message: 'This conversion already exists' },
  INVALID_TRANSITION: { status: 409, message: 'The conversion cannot get this status' },
  RATE_LIMITED: { status: 429, message: 'Rate limit exceeded' },
  INTERNAL_ERROR: { status: 500, message: 'An unexpected error occurred' },
} as const;

/** Refuses a request with a code of this catalogue. */
export const refuse = refusals(affiliatesErrors);

/** Refuses a body whose fields are each well formed but not acceptable; `details` maps dotted paths to messages. */
export const refuseFields = (details: Record<string, string>) =>
  refuse('VALIDATION_ERROR', 'Invalid request body', details);

/** The refusal of an id that names nothing of the caller's: `Offer 'off_1' does not exist`. */
export const refuseUnknown = (kind: string, id: string) => refuse('NOT_FOUND', `${kind} '${id}' does not exist`);
