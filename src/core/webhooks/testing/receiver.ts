import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as a receiver of webhooks saw it. */
type Received = { headers: IncomingHttpHeaders; body: string };

/** What a receiver answers to its nth request, counted from 1. */
export type Answer = (response: ServerResponse, nth: number, received: Received) => void;

/** A local receiver of webhooks that remembers what it was sent; it answers 204 until it is told otherwise. */
export const startReceiver = async (answer: Answer = answering(204)) => {
  const received: Received[] = [];
  const state = { answer, atOnce: 0, mostAtOnce: 0 };
  const server = createServer(async (request, response) => {
    state.atOnce++;
    state.mostAtOnce = Math.max(state.mostAtOnce, state.atOnce);
    response.once('close', () => void state.atOnce--);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const one = { headers: request.headers, body: Buffer.concat(chunks).toString() };
    state.answer(response, received.push(one), one);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`,
    received,
    mostAtOnce: () => state.mostAtOnce,
    answers: (next: Answer) => {
      state.answer = next;
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
};

/** See `startReceiver`. */
export type Receiver = Awaited<ReturnType<typeof startReceiver>>;

/** Always the same answer. */
export const answering =
  (status: number, headers: Record<string, string> = {}, body = ''): Answer =>
  (response) =>
    void response.writeHead(status, headers).end(body);
