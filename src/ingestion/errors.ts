import { Failure } from '../core/errors/failure.ts';
import { refusals } from '../core/errors/refusal.ts';

/** Every error code of the ingestion API; most are the labels of the API it follows, word for word. */
export const ingestionErrors = {
  validation_failed: { status: 400, message: 'The request is not valid' },
  event_not_found: { status: 400, message: 'There is no such event' },
  unauthorized: { status: 401, message: 'Invalid or missing API key' },
  permission_required: { status: 403, message: 'This API key lacks the permission' },
  'Enterprise plan required': {
    status: 403,
    message: 'The store needs the Enterprise plan and an active subscription; tester and dev stores do not',
  },
  not_found: { status: 404, message: 'There is nothing with this id' },
  method_not_allowed: { status: 405, message: 'Method not allowed' },
  'Request body too large': { status: 413, message: 'The body is too large' },
  unsupported_media_type: { status: 415, message: 'The body is not plain JSON' },
  'Rate limit exceeded': { status: 429, message: 'Rate limit exceeded' },
  internal_error: { status: 500, message: 'An unexpected error occurred' },
} as const;

/** Refuses a request with a code of this catalogue. */
export const refuse = refusals(ingestionErrors);

/** Refuses one parameter. */
export const refuseParameter = (name: string, message: string) =>
  new Failure('invalid', 'Invalid request parameters', {
    faults: [{ in: 'query', path: name, keyword: 'moment', message }],
  });
