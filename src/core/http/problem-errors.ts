import { refusals } from '../errors/refusal.ts';
import type { problemCodes } from './problem.ts';

type OwnCode = 'conflict' | 'limit_reached' | 'idempotency_key_in_flight' | 'idempotency_key_reused';
type ProblemCode = (typeof problemCodes)[keyof typeof problemCodes] | OwnCode;

/** Every error code of the admin API: those of any problem, and its own. */
const problemErrors = {
  invalid_request: { status: 400, message: 'Invalid request body' },
  unauthenticated: { status: 401, message: 'Invalid or missing API key' },
  forbidden: { status: 403, message: 'This API key lacks the permission' },
  not_found: { status: 404, message: 'Resource not found' },
  method_not_allowed: { status: 405, message: 'Method not allowed' },
  conflict: { status: 409, message: 'The id is taken' },
  limit_reached: { status: 409, message: 'There are as many as there may be' },
  idempotency_key_in_flight: { status: 409, message: 'A request with this Idempotency-Key is under way; try again' },
  payload_too_large: { status: 413, message: 'The body is too large' },
  unsupported_media_type: { status: 415, message: 'Send the body as application/json' },
  idempotency_key_reused: { status: 422, message: 'This Idempotency-Key was used for another request' },
  rate_limited: { status: 429, message: 'Rate limit exceeded' },
  internal_error: { status: 500, message: 'An unexpected error occurred' },
  unavailable: { status: 503, message: 'The server is temporarily unavailable' },
} as const satisfies Record<ProblemCode, { status: number; message: string }>;

/** Refuses a request with a code of this catalogue. */
export const refuse = refusals(problemErrors);

/** Refuses a body whose fields are each well formed but not acceptable; `details` maps dotted paths to messages. */
export const refuseFields = (details: Record<string, string>) =>
  refuse('invalid_request', 'Invalid request body', details);

/** The refusal of an id that names nothing the caller may see: `API key 'key_1' does not exist`. */
export const refuseUnknown = (kind: string, id: string) => refuse('not_found', `${kind} '${id}' does not exist`);
