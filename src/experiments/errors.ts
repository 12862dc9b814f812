import { refusals } from '../core/errors/refusal.ts';

/** Every error of the experiments API; its code on the wire is the HTTP status, as the original service has it. */
const experimentsErrors = {
  invalid: { status: 400, message: 'Invalid request body' },
  unauthenticated: { status: 401, message: 'The secret of this SDK key is missing or wrong' },
  forbidden: { status: 403, message: 'This SDK key is disabled' },
  notFound: { status: 404, message: 'There is no such SDK key or project' },
} as const;

/** Refuses a request with a code of this catalogue. */
export const refuse = refusals(experimentsErrors);
