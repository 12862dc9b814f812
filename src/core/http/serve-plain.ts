import type { IncomingMessage, ServerResponse } from 'node:http';
import { Failure } from '../errors/failure.ts';
import type { Dialect } from './dialect.ts';
import { openExchange, sendError, sendReply } from './exchange.ts';
import type { Platform } from './platform.ts';
import type { PlainHandler } from './product.ts';

/** Serves the paths of one plain handler; its errors are spelled by the product it belongs to. */
export const servePlain = (productName: string, dialect: Dialect, handler: PlainHandler, platform: Platform) => {
  const { database, keyedHash, origins } = platform;

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const exchange = openExchange(request, response, productName, platform);
    exchange.operationId = handler.operationId;
    try {
      const method = request.method ?? 'GET';
      if (!handler.methods.includes(method))
        throw new Failure('methodNotAllowed', `Method ${method} is not allowed here`, {
          headers: { Allow: handler.methods.join(', ') },
        });
      const { status, headers } = await handler.handle({
        method,
        rest: exchange.path.slice(handler.pathPrefix.length),
        search: new URLSearchParams(exchange.search),
        userAgent: request.headers['user-agent'],
        clientAddress: origins.clientAddress(request),
        database,
        now: exchange.now,
        keyedHash,
      });
      sendReply(exchange, { status, headers });
    } catch (thrown) {
      sendError(exchange, thrown, dialect, platform);
    }
  };
};
