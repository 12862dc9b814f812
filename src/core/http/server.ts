import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

const mostHeaderBytes = 16 * 1024;
const finishWithinMs = 10_000;

/** A listening server: where it listens and how to end it. */
export type RunningServer = { port: number; stop(): Promise<void> };

const problems: Record<string, { status: number; code: string; detail: string }> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    code: 'headers_too_large',
    detail: `Request headers are larger than ${mostHeaderBytes} bytes`,
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    code: 'request_timeout',
    detail: 'The request took too long to arrive',
  },
};
const invalid = (detail: string) => ({ status: 400, code: 'invalid_request', detail });

/** Answers where there is no request to reply to: the reply is written by hand, and the connection ends. */
const endWithProblem = (socket: Duplex, { status, code, detail }: (typeof problems)[string]): void => {
  const body = JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, detail, code });
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/problem+json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
};

/**
 * Answers what is not even HTTP. No request ever gets two replies: where one is being answered already, what follows it
 * on the connection waits for that reply to end, and a body that breaks behind its reply ends the connection.
 */
const answerBrokenRequest = (error: NodeJS.ErrnoException, socket: Duplex, current?: ServerResponse): void => {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const problem = problems[error.code ?? ''] ?? invalid('The request is not valid HTTP');
  const isInFlight = current && !current.writableFinished && !current.destroyed;
  if (!isInFlight) endWithProblem(socket, problem);
  else if (current.req.complete) current.once('finish', () => endWithProblem(socket, problem));
  else if (current.headersSent) socket.end();
  else endWithProblem(socket, problem);
};

/** The target of a request without scheme and host: clients may send the absolute form to any server, and proxies do. */
const originForm = (url = '/'): string => {
  const target = url.replace(/^https?:\/\/[^/?]*/i, '');
  return target === '' || target.startsWith('?') ? `/${target}` : target;
};

/** Listens; `stop` takes no new requests, finishes those in flight within 10 s and then closes what is left. */
export const listen = (
  handle: (request: IncomingMessage, response: ServerResponse) => void,
  { host, port }: { host: string; port: number },
): Promise<RunningServer> =>
  new Promise((resolve, reject) => {
    const latest = new WeakMap<Duplex, ServerResponse>();
    const silent = new Set<Duplex>(); // connections that have not asked for anything yet, as browsers keep in reserve
    const serve = (request: IncomingMessage, response: ServerResponse) => {
      request.url = originForm(request.url);
      latest.set(request.socket, response);
      silent.delete(request.socket);
      if (!server.listening) response.setHeader('Connection', 'close');
      const lacksHost = request.httpVersion === '1.1' && request.headers.host === undefined;
      if (lacksHost) endWithProblem(request.socket, invalid('The header Host is missing'));
      else handle(request, response);
    };
    const options = { maxHeaderSize: mostHeaderBytes, requestTimeout: 60_000, requireHostHeader: false };
    const server: Server = createServer(options, serve);
    server.on('connection', (socket) => {
      silent.add(socket);
      socket.once('close', () => silent.delete(socket));
    });
    server.on('checkExpectation', serve);
    server.on('connect', (_request, socket) => endWithProblem(socket, invalid('This server is no proxy')));
    server.on('clientError', (error, socket) => answerBrokenRequest(error, socket, latest.get(socket)));
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address ? address.port : port,
        stop: () =>
          new Promise((stopped) => {
            const timer = setTimeout(() => server.closeAllConnections(), finishWithinMs);
            server.close(() => {
              clearTimeout(timer);
              stopped();
            });
            server.closeIdleConnections();
            for (const socket of silent) socket.destroy();
          }),
      });
    });
  });
