import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

const mostHeaderBytes = 16 * 1024;
const finishWithinMs = 10_000;

/** A listening server: where it listens and how to end it. */
export type RunningServer = { port: number; stop(): Promise<void> };

const problems: Record<string, { status: number; detail: string }> = {
  HPE_HEADER_OVERFLOW: { status: 431, detail: `Request headers are larger than ${mostHeaderBytes} bytes` },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, detail: 'The request took too long to arrive' },
};

/** Answers what is not even HTTP: there is no request yet, so the reply is written by hand. */
const answerBrokenRequest = (error: NodeJS.ErrnoException, socket: Duplex): void => {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const { status, detail } = problems[error.code ?? ''] ?? { status: 400, detail: 'The request is not valid HTTP' };
  const code = status === 431 ? 'headers_too_large' : status === 408 ? 'request_timeout' : 'invalid_request';
  const body = JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, detail, code });
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/problem+json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
};

/** Listens; `stop` takes no new requests, finishes those in flight within 10 s and then closes what is left. */
export const listen = (
  handle: (request: IncomingMessage, response: ServerResponse) => void,
  { host, port }: { host: string; port: number },
): Promise<RunningServer> =>
  new Promise((resolve, reject) => {
    const server: Server = createServer(
      { maxHeaderSize: mostHeaderBytes, requestTimeout: 60_000 },
      (request, response) => {
        if (!server.listening) response.setHeader('Connection', 'close');
        handle(request, response);
      },
    );
    server.on('clientError', answerBrokenRequest);
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
          }),
      });
    });
  });
