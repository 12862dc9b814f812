import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Caller } from '../authentication/caller.ts';
import type { Database } from '../database/sql.ts';
import { Failure } from '../errors/failure.ts';
import { keyedRequest } from '../idempotency/keyed-request.ts';
import { runOnce } from '../idempotency/run-once.ts';
import { answerLines } from './answer-lines.ts';
import type { Contract, ContractOperation } from './contract.ts';
import { answerPreflight, applyCors } from './cors.ts';
import { type Exchange, openExchange, sendError, sendReply } from './exchange.ts';
import type { AnyOperation, Call } from './operation.ts';
import type { Platform } from './platform.ts';
import type { Product } from './product.ts';
import { readLines } from './read-lines.ts';
import { announcedForm, linesMediaType, type ReadRequest, readBodiless, readRequest } from './read-request.ts';

/**
 * Serves one product. The order of checks is the same for all: 404, preflight, 405, plain HTTP, 401, the product's own
 * admission, 403, 429, 413, 415, 400, the operation; everything up to 429 is decided before the body is looked at.
 */
export const serveProduct = (product: Product, contract: Contract, platform: Platform) => {
  const { dialect } = product;

  const answer = async (exchange: Exchange): Promise<void> => {
    const { request, response } = exchange;
    const rule = applyCors(exchange, product.cors ?? []);
    const found = contract.match(request.method ?? 'GET', exchange.path);
    if (found && rule && request.method === 'OPTIONS') return answerPreflight(response, rule);
    const { operation, values } = matched(found, request.method);
    exchange.operationId = operation.operationId;
    if (product.refusesPlainHttp && platform.requireHttps && !platform.origins.isSecure(request))
      throw new Failure('forbidden', 'Plain HTTP is refused; use HTTPS');
    const caller = await permit(exchange, operation, product, platform);
    const form = announcedForm(request, operation, product);
    const ofLines = form?.mediaType === linesMediaType && product.lineOperations?.[operation.operationId];
    if (ofLines) {
      const call = callOf(exchange, readBodiless(exchange, operation, values), caller, platform);
      const lines = readLines(request, { ...ofLines, mostBytes: form.mostBytes });
      return answerLines(exchange, ofLines.operate(call, lines), dialect, platform);
    }
    const read = await readRequest(exchange, operation, values, form);
    const operate = (database: Database) =>
      (product.operations[operation.operationId] as AnyOperation)(
        callOf(exchange, read, caller, { ...platform, database }),
      );
    const keyed = keyedRequest(exchange, read.bytes, operation, caller, platform.keyedHash);
    const { reply, isReplayed } = keyed
      ? await runOnce(platform.database, keyed, operate)
      : { reply: await operate(platform.database), isReplayed: false };
    const body = reply.body && dialect.frame(reply.body, exchange);
    const headers = isReplayed ? { 'Idempotency-Replayed': 'true' } : {};
    sendReply(exchange, { status: reply.status, headers, ...(body && { body }) });
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const exchange = openExchange(request, response, product.name, platform);
    try {
      await answer(exchange);
    } catch (thrown) {
      sendError(exchange, thrown, dialect, platform);
    }
  };
};

/** Everything an operation may know and touch. */
const callOf = (
  { request, now, requestId }: Exchange,
  { parts, text }: ReadRequest,
  caller: Caller,
  { database, origins, keyedHash, encryption, outbound, platformAddresses }: Platform,
) =>
  ({
    path: parts.path,
    query: parts.query,
    body: parts.requestBody,
    bodyText: text,
    ...{ caller, database, now, requestId, keyedHash, encryption, outbound, platformAddresses },
    // Worked out only for the operations that ask for it.
    get origin() {
      return origins.publicOrigin(request);
    },
    clientAddress: origins.clientAddress(request),
    userAgent: request.headers['user-agent'],
  }) as Call<never> & { body: never };

/** What the method of a path leads to; refuses an unknown path and a method that it does not have. */
export const matched = (
  found: ReturnType<Contract['match']>,
  method: string | undefined,
): { operation: ContractOperation; values: string[] } => {
  if (!found) throw new Failure('notFound', 'There is nothing at this path');
  if ('operation' in found) return found;
  const allow = found.allow.join(', ');
  throw new Failure('methodNotAllowed', `Method ${method} is not allowed here; use ${allow}`, {
    headers: { Allow: allow },
  });
};

/** Authenticates, checks scope and limits; from here on every reply carries the headers of the limit. */
const permit = async (
  { request, response, now }: Exchange,
  operation: ContractOperation,
  { name, dialect, limits: usualLimits, acceptsOperator, admit }: Product,
  { authenticator, database, rateLimits, origins }: Platform,
): Promise<Caller> => {
  const limitsOf = admit ?? (usualLimits && (async () => usualLimits));
  if (!limitsOf) throw new Error(`${name} has no keys: plain handlers serve it`);
  const found = await authenticator.authenticate(request.headers.authorization, {
    name,
    acceptsOperator: acceptsOperator === true,
  });
  if (!found) {
    const retryAfterSeconds = await rateLimits.countFailedAuthentication(origins.clientAddress(request));
    if (retryAfterSeconds !== null)
      throw new Failure('rateLimited', 'Too many failed authentications from this address', { retryAfterSeconds });
    throw new Failure('unauthenticated', 'Invalid or missing API key', { headers: { 'WWW-Authenticate': 'Bearer' } });
  }

  const limits = await limitsOf({ caller: found, database, now });
  const setHeaders = (state: Parameters<typeof dialect.rateLimitHeaders>[0]) => {
    const headers = dialect.rateLimitHeaders(state);
    for (const header in headers) response.setHeader(header, headers[header] as string);
  };
  const objection = objectionTo(found, operation);
  if (objection) {
    setHeaders(await rateLimits.read(limits, found.rateLimit, found.keyId));
    throw objection;
  }
  const decision = await rateLimits.consume(limits, found.rateLimit, found.keyId);
  setHeaders(decision);
  if (decision.retryAfterSeconds !== null)
    throw new Failure('rateLimited', `Rate limit exceeded; try again in ${decision.retryAfterSeconds} s`, {
      retryAfterSeconds: decision.retryAfterSeconds,
    });

  if (found.type !== 'operator' || !operation.headerParameters.has('x-organization-id')) return found;
  return actingFor(request.headers['x-organization-id'], authenticator);
};

const objectionTo = (caller: Caller, { securitySchemes, scope }: ContractOperation): Failure | null => {
  if (caller.type === 'api_key' && securitySchemes.length === 1 && securitySchemes[0] === 'operatorToken')
    return new Failure('forbidden', 'Only the operator may do this');
  if (scope && !caller.scopes.includes(scope))
    return new Failure('forbidden', `This API key lacks the ${scope} permission`, { lackedScope: scope });
  return null;
};

/** The operator's token stands above all organizations, so a request with it says which one it means. */
const actingFor = async (
  organizationId: string | string[] | undefined,
  authenticator: Platform['authenticator'],
): Promise<Caller> => {
  if (typeof organizationId !== 'string' || organizationId === '')
    throw new Failure('invalid', 'Name the organization in the header X-Organization-Id', {
      faults: [{ in: 'header', path: 'X-Organization-Id', keyword: 'required', message: 'Required' }],
    });
  const caller = await authenticator.onBehalfOf(organizationId);
  if (!caller) throw new Failure('notFound', `Organization '${organizationId}' does not exist`);
  return caller;
};
