import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { Failure } from '../errors/failure.ts';
import type { Contract, RequestParts } from './contract.ts';
import { answerPreflight, corsHeadersOf, findCorsRule } from './cors.ts';
import { type Exchange, sendBytes, sendError, startExchange } from './exchange.ts';
import { parseJsonBody } from './json-body.ts';
import type { Platform } from './platform.ts';
import type { PlainCall, PlainHandler, PlainParameters, PlainReply, Product } from './product.ts';
import { decodeSegment, parseQuery } from './query-string.ts';
import { announcesBody, readBody, refuseAnnouncedSize } from './read-body.ts';

/** True where a path is the handler's: it has the prefix and, where the handler counts them, as many segments. */
export const isPathOf = ({ pathPrefix, segments }: PlainHandler, url: string): boolean => {
  if (!url.startsWith(pathPrefix)) return false;
  if (segments === undefined) return true;
  const names = restOf(url, pathPrefix).split('/');
  return names.length === segments && !names.includes('');
};

/** What follows the prefix, without a slash at its end and without the query. */
const restOf = (url: string, pathPrefix: string): string => {
  const question = url.indexOf('?');
  return url.slice(pathPrefix.length, question === -1 ? undefined : question).replace(/\/$/, '');
};

/** Refuses a method that a handler does not have. */
export const refuseOtherMethods = ({ methods }: PlainHandler, method: string): void => {
  if (!methods.includes(method))
    throw new Failure('methodNotAllowed', `Method ${method} is not allowed here`, {
      headers: { Allow: methods.join(', ') },
    });
};

/** Serves the paths of one plain handler; its errors are spelled by the product it belongs to. */
export const servePlain = (product: Product, handler: PlainHandler, contract: Contract, platform: Platform) => {
  const { name, dialect, cors = [] } = product;
  const { pathPrefix } = handler;
  const operation = contract.operations.find(({ operationId }) => operationId === handler.operationId);
  if (!operation) throw new Error(`${handler.operationId} is in no document`);

  const rule = findCorsRule(pathPrefix, cors);
  const corsHeaders = corsHeadersOf(rule);
  /** Addresses repeat; what they say does not depend on anything else. */
  const remembered = new LRUCache<string, PlainParameters>({
    max: 2_000,
    maxEntrySize: 500,
    maxSize: 1_000_000,
    sizeCalculation: (_, url) => url.length + 1,
  });

  const readJson = async (request: IncomingMessage): Promise<unknown> => {
    if (announcesBody(request)) refuseAnnouncedSize(request, product.bodyLimitBytes);
    const bytes = announcesBody(request) ? await readBody(request, product.bodyLimitBytes) : Buffer.alloc(0);
    const requestBody = parseJsonBody(bytes, product.mostBodyKeys);
    operation.removeNulls(requestBody);
    const faults = operation.validate({ path: {}, query: {}, header: {}, requestBody }, 'body');
    if (faults.length > 0) throw new Failure('invalid', 'Invalid request body', { faults });
    return requestBody;
  };

  const parametersOf = ({ path, search, request }: Exchange): PlainParameters => {
    const known = remembered.get(request.url ?? '');
    if (known) return known;
    const parts: RequestParts = {
      path: {},
      query: parseQuery(search, operation.queryParameters),
      header: request.headers,
    };
    const values = restOf(path, pathPrefix).split('/');
    operation.pathParameters.forEach((parameter, index) => {
      parts.path[parameter] = decodeSegment(values[index] ?? '', parameter);
    });
    const faults = operation.validate(parts, 'parameters');
    if (faults.length > 0) throw new Failure('invalid', 'Invalid request parameters', { faults });
    const { path: ofPath, query } = parts as unknown as PlainParameters;
    remembered.set(request.url ?? '', { path: ofPath, query });
    return { path: ofPath, query };
  };

  /** A request as the handler sees it. A class, because an object with getters costs a closure for each of them. */
  class ReceivedCall implements PlainCall {
    readonly database = platform.database;
    readonly keyedHash = platform.keyedHash;
    readonly method: string;
    readonly rest: string;
    readonly headers: IncomingHttpHeaders;
    readonly now: Date;
    readonly #exchange: Exchange;
    constructor(exchange: Exchange) {
      const { request, path, now } = exchange;
      this.method = request.method ?? 'GET';
      this.rest = restOf(path, pathPrefix);
      this.headers = request.headers;
      this.now = now;
      this.#exchange = exchange;
    }
    get search() {
      return new URLSearchParams(this.#exchange.search);
    }
    get userAgent() {
      return this.headers['user-agent'];
    }
    get clientAddress() {
      return platform.origins.clientAddress(this.#exchange.request);
    }
    parameters() {
      return parametersOf(this.#exchange);
    }
    readJson() {
      return readJson(this.#exchange.request);
    }
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const exchange = startExchange(request, response, name, platform);
    exchange.operationId = handler.operationId;
    const headersOf = () => ({ 'X-Request-Id': exchange.requestId, ...corsHeaders });
    try {
      const method = request.method ?? 'GET';
      if (rule && method === 'OPTIONS') return answerPreflight(withHeaders(response, headersOf()), rule);
      refuseOtherMethods(handler, method);
      const reply = await handler.handle(new ReceivedCall(exchange));
      const headers = { 'X-Request-Id': exchange.requestId, ...corsHeaders, ...reply.headers, ...lengthOf(reply) };
      sendBytes(exchange, { status: reply.status, headers, body: reply.body });
    } catch (thrown) {
      if (!response.headersSent) withHeaders(response, headersOf());
      sendError(exchange, thrown, dialect, platform);
    }
  };
};

const withHeaders = (response: ServerResponse, headers: Record<string, string>): ServerResponse => {
  for (const name in headers) response.setHeader(name, headers[name] as string);
  return response;
};

/** A reply without a body says so, or it would be sent in chunks; one that was not modified is silent about it. */
const lengthOf = ({ status, body }: PlainReply) => (body || status === 304 ? {} : { 'Content-Length': '0' });
