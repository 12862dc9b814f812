import { type ErrorCatalogue, refusals } from '../errors/refusal.ts';
import type { problemCodes } from './problem.ts';

type OwnCode = 'conflict' | 'limit_reached' | 'idempotency_key_in_flight' | 'idempotency_key_reused';
type ProblemCode = (typeof problemCodes)[keyof typeof problemCodes] | OwnCode;

/** Every error code of what the server's own API answers: those of any problem, and those that it alone has. */
export const problemErrors = {
  invalid_request: {
    status: 400,
    message: 'Invalid request body',
    meaning:
      'The request cannot be read or a value in it is not acceptable; `errors` lists each mistake. Correct it before sending it again.',
  },
  unauthenticated: {
    status: 401,
    message: 'Invalid or missing API key',
    meaning: 'The secret is absent, malformed, unknown, expired or revoked, or a key of another API.',
  },
  forbidden: {
    status: 403,
    message: 'This API key lacks the permission',
    meaning: 'The key lacks the scope that the operation needs, or only the operator may do this.',
  },
  not_found: {
    status: 404,
    message: 'Resource not found',
    meaning: 'The path, or something that it, the body or `X-Organization-Id` names, does not exist for this caller.',
  },
  method_not_allowed: {
    status: 405,
    message: 'Method not allowed',
    meaning: 'The path does not have this method; `Allow` lists those it has.',
  },
  conflict: {
    status: 409,
    message: 'The id is taken',
    meaning: 'The id or name is taken, or the present state does not allow this; `detail` says which.',
  },
  limit_reached: {
    status: 409,
    message: 'There are as many as there may be',
    meaning: 'The data set holds as many of these as it may; `detail` says how many. Delete one that is not needed.',
  },
  idempotency_key_in_flight: {
    status: 409,
    message: 'A request with this Idempotency-Key is under way; try again',
    meaning: 'The first request with this `Idempotency-Key` has no reply yet. Send the same again in a moment.',
  },
  payload_too_large: {
    status: 413,
    message: 'The body is too large',
    meaning: 'The body exceeds the limit of the operation.',
  },
  unsupported_media_type: {
    status: 415,
    message: 'Send the body as application/json',
    meaning: 'The body is of another media type or character set than the operation takes, or it is compressed.',
  },
  idempotency_key_reused: {
    status: 422,
    message: 'This Idempotency-Key was used for another request',
    meaning: 'The `Idempotency-Key` belongs to a request with another path or body. Make a new key for a new request.',
  },
  rate_limited: {
    status: 429,
    message: 'Rate limit exceeded',
    meaning:
      'The key has used up its requests, or the address has failed to authenticate too often. Wait the seconds that `Retry-After` says.',
  },
  internal_error: {
    status: 500,
    message: 'An unexpected error occurred',
    meaning: 'Not the fault of the request. Quote `requestId`.',
  },
  unavailable: {
    status: 503,
    message: 'The server is temporarily unavailable',
    meaning: 'Passes by itself. Wait the seconds that `Retry-After` says.',
  },
} as const satisfies Record<ProblemCode, ErrorCatalogue[string]>;

/** Refuses a request with a code of this catalogue. */
export const refuse = refusals(problemErrors);

/** Refuses a body whose fields are each well formed but not acceptable; `details` maps dotted paths to messages. */
export const refuseFields = (details: Record<string, string>) =>
  refuse('invalid_request', 'Invalid request body', details);

/** The refusal of an id that names nothing the caller may see: `API key 'key_1' does not exist`. */
export const refuseUnknown = (kind: string, id: string) => refuse('not_found', `${kind} '${id}' does not exist`);
