import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isDatabaseAway } from '../database/errors.ts';
import { Failure, failureStatus } from '../errors/failure.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Dialect, SpokenError } from './dialect.ts';
import type { Platform } from './platform.ts';
import { stringify } from './raw-json.ts';
import { announcesBody, ClientGone } from './read-body.ts';

/** One request and its reply on their way through the server. */
export type Exchange = {
  request: IncomingMessage;
  response: ServerResponse;
  requestId: string;
  path: string;
  search: string;
  now: Date;
  /** Which operation this is, for the log and the metrics; never the path, which may hold ids and codes. */
  operationId: string;
};

/** What tells the time of an exchange and is told how it went. */
export type Observers = Pick<Platform, 'clock' | 'log'> & { metrics: Pick<Platform['metrics'], 'observeRequest'> };

const isRequestId = /^req_[A-Za-z0-9]{6,64}$/;

/** Starts an exchange whose id is already on the reply, see `startExchange`. */
export const openExchange = (...started: Parameters<typeof startExchange>): Exchange => {
  const exchange = startExchange(...started);
  exchange.response.setHeader('X-Request-Id', exchange.requestId);
  return exchange;
};

/** Starts an exchange: gives it its id, and logs and measures it when the reply has been sent. */
export const startExchange = (
  request: IncomingMessage,
  response: ServerResponse,
  product: string,
  { clock, log, metrics }: Observers,
): Exchange => {
  const startedAtMs = performance.now();
  const now = clock();
  const given = request.headers['x-request-id'];
  const requestId =
    typeof given === 'string' && isRequestId.test(given) ? given : `req_${randomUUID().replaceAll('-', '')}`;
  const url = request.url ?? '/';
  const question = url.indexOf('?');
  const exchange: Exchange = {
    request,
    response,
    requestId,
    path: question === -1 ? url : url.slice(0, question),
    search: question === -1 ? '' : url.slice(question + 1),
    now,
    operationId: 'unknown',
  };
  response.on('close', () => {
    const durationMs = performance.now() - startedAtMs;
    const { operationId } = exchange;
    const status = response.headersSent ? response.statusCode : 499;
    metrics.observeRequest({ product, operation: operationId, status, durationMs });
    if (!log.isLevelEnabled('info')) return;
    log.info({ requestId, product, operation: operationId, status, durationMs: Math.round(durationMs * 10) / 10 });
  });
  return exchange;
};

/** Sends a reply. A request that is still uploading is answered at once, see `answerEarly`. */
export const sendReply = (
  { request, response }: Exchange,
  { status, headers = {}, mediaType = 'application/json', body }: SentReply,
): void => {
  if (response.headersSent || response.destroyed) return;
  for (const name in headers) response.setHeader(name, headers[name] as string);
  response.statusCode = status;
  if (body === undefined) return void response.end();
  const text = stringify(body);
  response.setHeader('Content-Type', mediaType);
  response.setHeader('Content-Length', Buffer.byteLength(text));
  if (isStillUploading(request)) answerEarly(request, response, text);
  else response.end(text);
};

/** Sends bytes that are ready; all headers at once, which costs half of setting them one by one. */
export const sendBytes = (
  { request, response }: Exchange,
  { status, headers, body }: { status: number; headers: Record<string, string>; body: Buffer | undefined },
): void => {
  if (response.headersSent || response.destroyed) return;
  if (!isStillUploading(request)) return void response.writeHead(status, headers).end(body);
  for (const name in headers) response.setHeader(name, headers[name] as string);
  response.statusCode = status;
  answerEarly(request, response, body ?? '');
};

type SentReply = { status: number; headers?: Record<string, string>; mediaType?: string; body?: object };

const smallBodyBytes = 64 * 1024;

/** A small body is thrown away by Node itself and the connection lives on. */
const isStillUploading = (request: IncomingMessage): boolean =>
  announcesBody(request) &&
  !request.complete &&
  !(Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY) <= smallBodyBytes);

const answerEarly = (request: IncomingMessage, response: ServerResponse, text: string | Buffer): void => {
  response.setHeader('Connection', 'close');
  response.write(text);
  endEarly(request, response);
};

/**
 * Ends a reply that is written but keeps the connection until the client has finished uploading, at most 8 MiB or 5 s:
 * closing at once would reset the connection, and the client would see a broken pipe instead of its answer.
 */
export const endEarly = (request: IncomingMessage, response: ServerResponse): void => {
  let leftBytes = 8 * 1024 * 1024;
  const finish = () => {
    clearTimeout(timer);
    response.end();
    if (!request.complete) request.destroy();
  };
  const timer = setTimeout(finish, 5_000);
  request.on('data', (chunk: Buffer) => {
    leftBytes -= chunk.length;
    if (leftBytes < 0) finish();
  });
  request.once('end', finish);
  request.once('close', () => clearTimeout(timer));
  request.once('error', finish);
  request.resume();
};

/** Sends whatever was thrown, in the product's dialect. Only what nobody meant is a 500 or a 503, logged in full and told in general. */
export const sendError = (
  exchange: Exchange,
  thrown: unknown,
  dialect: Dialect,
  observers: Pick<Observers, 'log'>,
): void => {
  if (thrown instanceof ClientGone) return;
  const { headers, ...error } = spokenError(exchange, thrown, dialect, observers);
  const { mediaType, body } = dialect.refusal(error, exchange);
  sendReply(exchange, { status: error.status, headers, mediaType, body });
};

/** What was thrown as the dialect may spell it, and the headers that belong to it; what nobody meant is logged. */
export const spokenError = (
  { requestId, operationId: operation }: Exchange,
  thrown: unknown,
  dialect: Dialect,
  { log }: Pick<Observers, 'log'>,
): SpokenError & { headers: Record<string, string> } => {
  const { error, headers } = spoken(thrown, dialect);
  if (error.status === 500) log.error({ requestId, operation, err: thrown });
  if (error.status === 503) log.warn({ requestId, operation, err: thrown });
  return { ...error, headers };
};

const spoken = (thrown: unknown, dialect: Dialect): { error: SpokenError; headers: Record<string, string> } => {
  if (thrown instanceof Refusal) {
    const { code, status, message, details } = thrown;
    return { error: { code, status, message, ...(details && { details }) }, headers: {} };
  }
  const { kind, message, faults, retryAfterSeconds, lackedScope, headers } = asFailure(thrown);
  return {
    error: {
      code: dialect.failures[kind],
      status: failureStatus[kind],
      message,
      faults,
      ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
      ...(lackedScope !== undefined && { lackedScope }),
    },
    headers: { ...headers, ...(retryAfterSeconds !== undefined && { 'Retry-After': String(retryAfterSeconds) }) },
  };
};

const asFailure = (thrown: unknown): Failure => {
  if (thrown instanceof Failure) return thrown;
  if (isDatabaseAway(thrown))
    return new Failure('unavailable', 'The server is temporarily unavailable', { retryAfterSeconds: 1 });
  return new Failure('internal', 'An unexpected error occurred');
};
