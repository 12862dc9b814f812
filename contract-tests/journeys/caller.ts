import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { overTls } from '../live-server.ts';

/** What a partner sends. */
type Order = {
  /** The bearer token; left out, the request has none. */
  token?: string | undefined;
  headers?: Record<string, string>;
  body?: unknown;
};

/** One reply that had the status it should have, and that Prism found to be as documented. */
type Reply<Body> = { headers: Headers; body: Body };

/** Sends requests through a proxy that holds every reply against the document, and counts them. */
export type Caller = {
  /** Sends `GET /path` and so on, and rejects unless the reply has that status. */
  send<Body = unknown>(request: string, status: number, order?: Order): Promise<Reply<Body>>;
  /** Sends a request until something is true of the reply, at most 20 s; it counts as one. */
  sendUntil<Body>(request: string, order: Order, isTrue: (body: Body) => boolean): Promise<Body>;
  /** How many requests got the reply they should. */
  sent(): number;
};

const violations = 'prism/errors#';

/** A caller of what listens at an address. */
export const callerOf = (address: string): Caller => {
  let sent = 0;
  const send: Caller['send'] = async <Body>(request: string, status: number, order: Order = {}) => {
    const [method = '', path = ''] = request.split(' ');
    const { token, headers, body } = order;
    const response = await fetch(address + path, {
      method,
      redirect: 'manual',
      headers: {
        ...overTls,
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const told = `${request} answered ${response.status}: ${text.slice(0, 2_000)}`;
    assert.ok(!text.includes(violations), `${told}: the document is violated`);
    assert.equal(response.headers.get('sl-violations'), null, told);
    assert.equal(response.status, status, told);
    sent++;
    const isJson = response.headers.get('content-type')?.includes('json');
    return { headers: response.headers, body: (isJson ? JSON.parse(text) : text) as Body };
  };
  const sendUntil: Caller['sendUntil'] = async <Body>(
    request: string,
    order: Order,
    isTrue: (body: Body) => boolean,
  ) => {
    const before = sent;
    for (const deadline = Date.now() + 20_000; Date.now() < deadline; await sleep(50)) {
      const { body } = await send<Body>(request, 200, order);
      sent = before + 1;
      if (isTrue(body)) return body;
    }
    throw new Error(`${request} did not become what it should be`);
  };
  return { send, sendUntil, sent: () => sent };
};
