import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import type { TestReply } from './start-product.ts';

/** A request as it goes over the wire: the path is sent as it is, nothing is added to the headers but Host and the length. */
export type WireRequest = {
  method: string;
  path: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array | undefined;
  /** Without Content-Length. */
  chunked?: boolean;
};

/** Sends what a client library would refuse to send. Connections are kept, so a server that drops one fails the next request. */
export const wire = (origin: string) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const { hostname, port } = new URL(origin);

  return {
    send: ({ method, path, headers = {}, body, chunked = false }: WireRequest): Promise<TestReply> =>
      new Promise((resolve, reject) => {
        const framing = chunked
          ? { 'Transfer-Encoding': 'chunked' }
          : { 'Content-Length': Buffer.byteLength(body ?? '') };
        const outgoing = request(
          { agent, hostname, port, method, path, headers: { ...headers, ...(body !== undefined && framing) } },
          (incoming) => {
            const chunks: Buffer[] = [];
            incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
            incoming.once('error', reject);
            incoming.once('end', () => {
              const text = Buffer.concat(chunks).toString();
              const replyHeaders = new Headers(incoming.headers as Record<string, string>);
              const isJson = replyHeaders.get('content-type')?.includes('json') && text !== '';
              const status = incoming.statusCode as number;
              resolve({ status, headers: replyHeaders, text, body: isJson ? JSON.parse(text) : null });
            });
          },
        );
        outgoing.once('error', reject);
        if (body !== undefined && chunked) outgoing.write(body);
        outgoing.end(chunked ? undefined : body);
      }),

    /** Sends bytes and resolves with all that comes back until the server ends the connection. */
    raw: (bytes: string | Uint8Array): Promise<string> =>
      new Promise((resolve, reject) => {
        const socket = connect(Number(port), hostname, () => socket.write(bytes));
        let text = '';
        socket.setEncoding('latin1').on('data', (chunk: string) => {
          text += chunk;
        });
        socket.once('error', reject);
        socket.once('close', () => resolve(text));
      }),
  };
};
