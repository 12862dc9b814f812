import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type RunningServer } from './server.ts';

const host = '127.0.0.1';
const head = (line: string, ...headers: string[]) => [line, 'Host: test', ...headers, '', ''].join('\r\n');
const sale = `${head('POST /sale HTTP/1.1', 'Content-Length: 2')}{}`;
const isClosed = (socket: Socket | undefined) =>
  new Promise<void>((resolve) => (socket?.closed ? resolve() : socket?.once('close', () => resolve())));
const statusesOf = (replies: string) => [...replies.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status));

/** What comes behind a request before that has its answer. */
const brokenRequests: [string, string][] = [
  ['a request without a host', 'POST /late HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}'],
  ['a body that breaks', `${head('POST /late HTTP/1.1', 'Transfer-Encoding: chunked')}zz\r\n`],
  ['CONNECT', head('CONNECT example.com:443 HTTP/1.1')],
  ['nonsense', 'nonsense\r\n\r\n'],
];

describe('a broken request', () => {
  let server: RunningServer;
  let handled: (string | undefined)[] = [];
  const accepted = new Set<Socket>();
  const remember = (message: unknown) => void accepted.add((message as { socket: Socket }).socket);

  /** Answers a sale when whatever came with it has been read, and all else when its body is there. */
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    handled.push(request.url);
    const answer = () => response.writeHead(201).end('done');
    if (request.url === '/sale') setImmediate(answer);
    else request.resume().once('end', answer);
  };
  const replyTo = (bytes: string): Promise<string> => {
    handled = [];
    const socket = connect(server.port, host);
    socket.write(bytes);
    return text(socket);
  };

  beforeAll(async () => {
    subscribe('net.server.socket', remember);
    server = await listen(handle, { host, port: 0 });
  });
  afterAll(async () => {
    unsubscribe('net.server.socket', remember);
    await server.stop();
  });

  it.each(brokenRequests)('is answered after the request before it: %s', async (_, bytes) => {
    expect(statusesOf(await replyTo(sale + bytes))).toEqual([201, 400]);
  });

  it.each(brokenRequests)('is answered once, and nothing behind it is done: %s', async (_, bytes) => {
    const replies = await replyTo(bytes + sale + bytes);
    expect(statusesOf(replies)).toEqual([400]);
    expect(replies).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n.*\r\nConnection: close\r\n\r\n\{"type"/s);
    expect(handled).not.toContain('/sale');
  });

  it.each(brokenRequests)('does not keep the connection of a client that never ends it: %s', async (_, bytes) => {
    accepted.clear();
    const client = connect({ port: server.port, host, allowHalfOpen: true });
    client.write(bytes);
    await once(client.resume(), 'end');
    const [socket] = accepted;
    await isClosed(socket);
    expect(accepted.size).toBe(1);
    client.destroy();
  });

  it('that is CONNECT may be reset at any moment', async () => {
    accepted.clear();
    const connectRequest = head('CONNECT example.com:443 HTTP/1.1');
    for (const bytes of [connectRequest, sale + connectRequest])
      for (let round = 0; round < 10; round++) {
        const client = connect(server.port, host).on('error', () => {});
        await once(client, 'connect');
        client.write(bytes);
        await new Promise(round % 2 ? setImmediate : process.nextTick);
        client.resetAndDestroy();
      }
    for (const socket of accepted) await isClosed(socket);
    expect(statusesOf(await replyTo(sale + brokenRequests[3]?.[1]))).toEqual([201, 400]);
  });
});
