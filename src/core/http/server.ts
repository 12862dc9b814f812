import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { brokenRequests, mostHeaderBytes } from './broken-requests.ts';
import { ListenError } from './listen-failure.ts';

const finishWithinMs = 10_000;

/** A listening server: where it listens and how to end it. */
export type RunningServer = { port: number; stop(): Promise<void> };

/** The target of a request without scheme and host: clients may send the absolute form to any server, and proxies do. */
const originForm = (url = '/'): string => {
  const target = url.replace(/^https?:\/\/[^/?]*/i, '');
  return target === '' || target.startsWith('?') ? `/${target}` : target;
};

/** Listens, or fails with a `ListenError`; `stop` takes no new requests, finishes those in flight within 10 s and then closes what is left. */
export const listen = (
  handle: (request: IncomingMessage, response: ServerResponse) => void,
  { host, port }: { host: string; port: number },
): Promise<RunningServer> =>
  new Promise((resolve, reject) => {
    const broken = brokenRequests();
    const open = new Set<Duplex>();
    const silent = new Set<Duplex>(); // connections that have not asked for anything yet, as browsers keep in reserve
    const serve = (request: IncomingMessage, response: ServerResponse) => {
      silent.delete(request.socket);
      if (!broken.accept(response)) return;
      request.url = originForm(request.url);
      if (!server.listening) response.setHeader('Connection', 'close');
      const lacksHost = request.httpVersion === '1.1' && request.headers.host === undefined;
      if (lacksHost) broken.refuseWithoutHost(response);
      else handle(request, response);
    };
    const options = { maxHeaderSize: mostHeaderBytes, requestTimeout: 60_000, requireHostHeader: false };
    const server: Server = createServer(options, serve);
    server.on('connection', (socket) => {
      open.add(socket);
      silent.add(socket);
      socket.once('close', () => {
        open.delete(socket);
        silent.delete(socket);
      });
    });
    server.on('checkExpectation', serve);
    server.on('connect', (_request, socket) => broken.refuseConnect(socket));
    server.on('clientError', (error, socket) => broken.answer(error, socket));
    server.once('error', (error) => reject(new ListenError(error)));
    server.listen(port, host, () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address ? address.port : port,
        stop: () =>
          new Promise((stopped) => {
            const closeAll = () => {
              for (const socket of open) socket.destroy();
            };
            const timer = setTimeout(closeAll, finishWithinMs);
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
