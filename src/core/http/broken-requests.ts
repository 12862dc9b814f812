import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

/** How large the headers of a request may be. */
export const mostHeaderBytes = 16 * 1024;

const graceMs = 2_000;

type Problem = { status: number; code: string; detail: string };

const problems: Record<string, Problem> = {
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
const invalid = (detail: string): Problem => ({ status: 400, code: 'invalid_request', detail });

/**
 * Ends a connection, after a last text where there is one. Closing at once would take that from a client that is still
 * sending, so what comes is thrown away for 2 s; a client that never ends its side loses the connection then.
 */
const endConnection = (socket: Duplex, text?: string): void => {
  if (!socket.writable) return void socket.destroy();
  socket.end(text);
  socket.resume();
  const timer = setTimeout(() => socket.destroy(), graceMs);
  socket.once('close', () => clearTimeout(timer));
};

/** Answers where nobody else does: the reply is written by hand, and the connection ends. */
const endWithProblem = (socket: Duplex, { status, code, detail }: Problem): void => {
  const body = JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, detail, code });
  endConnection(
    socket,
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/problem+json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
};

/** Answers a request when its turn has come, unless somebody has begun to, and ends its connection. */
const endInItsTurn = (response: ServerResponse, problem: Problem): void => {
  const { socket } = response.req;
  const end = () => (response.headersSent ? endConnection(socket) : endWithProblem(socket, problem));
  if (response.socket) end();
  else response.once('socket', () => process.nextTick(end));
};

/** The connections of one server and what to do with those on which something comes that is not even HTTP. */
export type BrokenRequests = {
  /** To be told of each request; false when it comes too late: the connection ends with what came before. */
  accept(response: ServerResponse): boolean;
  refuseWithoutHost(response: ServerResponse): void;
  refuseConnect(socket: Duplex): void;
  answer(error: NodeJS.ErrnoException, socket: Duplex): void;
};

/**
 * Answers what is not even HTTP, once on each connection, which then ends. A client may send further requests before it has
 * an answer, so no reply comes before those to earlier requests, and no request gets two: where one is being answered
 * already, what follows it waits for that reply to end, and a body that breaks behind its reply ends the connection.
 */
export const brokenRequests = (): BrokenRequests => {
  const latest = new WeakMap<Duplex, ServerResponse>();
  const broken = new WeakSet<Duplex>();

  const inFlight = (socket: Duplex): ServerResponse | undefined => {
    const response = latest.get(socket);
    return response && !response.writableFinished && !response.destroyed ? response : undefined;
  };
  const endAfterAll = (socket: Duplex, problem: Problem): void => {
    const before = inFlight(socket);
    if (before) before.once('finish', () => endWithProblem(socket, problem));
    else endWithProblem(socket, problem);
  };
  return {
    accept: (response) => {
      const { socket } = response.req;
      if (broken.has(socket)) return false;
      latest.set(socket, response);
      return true;
    },
    refuseWithoutHost: (response) => {
      broken.add(response.req.socket);
      endInItsTurn(response, invalid('The header Host is missing'));
    },
    refuseConnect: (socket) => {
      socket.on('error', () => {}); // Node has taken its own listeners away.
      if (broken.has(socket)) return;
      broken.add(socket);
      endAfterAll(socket, invalid('This server is no proxy'));
    },
    answer: (error, socket) => {
      if (error.code === 'ECONNRESET') return void socket.destroy();
      if (broken.has(socket)) return;
      broken.add(socket);
      const problem = problems[error.code ?? ''] ?? invalid('The request is not valid HTTP');
      const current = inFlight(socket);
      if (current && !current.req.complete) endInItsTurn(current, problem);
      else endAfterAll(socket, problem);
    },
  };
};
