import type { Fault } from '../core/errors/failure.ts';
import { type Dialect, type ReplyContext, type SpokenError, xRateLimitHeaders } from '../core/http/dialect.ts';
import { toInstant } from '../core/time/instant.ts';
import type { attributionErrors, Reason } from './errors.ts';

/** Members of every reply that the dialect adds. */
export type Framed = 'success' | 'meta';

type Code = keyof typeof attributionErrors;

const metaOf = ({ requestId, now }: ReplyContext) => ({ timestamp: toInstant(now), requestId });

const reasons: Record<string, Reason> = {
  required: 'required_field_missing',
  type: 'invalid_type',
  enum: 'unknown_value',
  minLength: 'too_short',
  minItems: 'too_short',
  maxLength: 'too_long',
  maxItems: 'too_long',
  minimum: 'out_of_range',
  maximum: 'out_of_range',
};

/** An empty text counts as missing from a body; parameters that may be empty are none that must be there. */
const isMissing = ({ in: place, keyword, message }: Fault): boolean =>
  keyword === 'required' || (place === 'body' && keyword === 'minLength' && message === 'Must not be empty');

/** Patterns are for machines. */
const formats: Record<string, string> = { landingPage: 'must be a complete http or https address' };

const malformed = ({ path, keyword, message }: Fault): string => {
  if (path === '') return message;
  const what = keyword === 'pattern' && formats[path];
  return `${path} ${what || message.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}`;
};

/** Of several faults one is told: a missing field before a malformed one, each in the order of the document. */
const spokenFault = (faults: readonly Fault[], operationId: string) => {
  const missing = faults.find(isMissing);
  const told = missing ?? faults[0];
  if (!told) return {};
  const field = told.path || (missing && told.in);
  const reason = missing ? 'required_field_missing' : (reasons[told.keyword] ?? 'invalid_format');
  return {
    ...(missing && operationId.startsWith('track') && { code: 'missing_required_field' satisfies Code }),
    message: missing ? `Missing required parameter: ${field}` : malformed(told),
    ...(field && { details: { field, reason } }),
  };
};

const refusal = ({ code, message, details, faults = [] }: SpokenError, context: ReplyContext) => ({
  mediaType: 'application/json',
  body: {
    success: false,
    error: { code, message, ...(details && { details }), ...spokenFault(faults, context.operationId) },
    meta: metaOf(context),
  },
});

/**
 * `{"success": true, "data": …, "meta": {"timestamp", "requestId"}}`, and for errors `{"success": false, "error":
 * {"code", "message", "details"?: {"field", "reason"}}, "meta": …}`.
 */
export const attributionDialect: Dialect<Code> = {
  failures: {
    invalid: 'invalid_request',
    unauthenticated: 'unauthorized',
    forbidden: 'forbidden',
    notFound: 'not_found',
    methodNotAllowed: 'invalid_request',
    tooLarge: 'invalid_request',
    unsupportedMediaType: 'invalid_request',
    rateLimited: 'rate_limit_exceeded',
    internal: 'internal_error',
    unavailable: 'internal_error',
  },
  frame: (body, context) => ({ success: true, ...body, meta: metaOf(context) }),
  refusal,
  rateLimitHeaders: xRateLimitHeaders,
};
