import { createServer } from 'node:http';
import { afterAll } from 'vitest';
import { runJobs } from './run-jobs.ts';
import { expectStatus, type TestServer } from './start-product.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests look into events of every shape
type Sent = { path: string; text: string; body: any };
type Reply = { status: number; body?: unknown; headers?: Record<string, string> };

/** The reply of an ad platform that took all of it. */
export const taken = ({ body }: Sent): Reply => ({
  status: 200,
  body: { events_received: body.data.length, messages: [], fbtrace_id: 'Trace' },
});

/** A reply of Meta's that refuses a request for one of its events. */
export const refusal: Reply = {
  status: 400,
  body: { error: { message: 'Invalid parameter', type: 'OAuthException', code: 100, error_subcode: 2804003 } },
};

/** A server that stands in for an ad platform: remembers what it was sent and replies as it is told. */
export const startPlatform = async () => {
  const platform = {
    baseUrl: '',
    sent: [] as Sent[],
    reply: taken as (sent: Sent) => Reply | Promise<Reply>,
    /** Every event that it was sent, in their order. */
    events: () => platform.sent.flatMap(({ body }) => body.data),
  };
  const server = createServer(async (request, response) => {
    const chunks = await request.toArray();
    const text = Buffer.concat(chunks).toString();
    const sent = { path: request.url ?? '', text, body: JSON.parse(text) };
    platform.sent.push(sent);
    const { status, body = {}, headers = {} } = await platform.reply(sent);
    response
      .writeHead(status, { 'Content-Type': 'application/json', ...headers })
      .end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  platform.baseUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return platform;
};

/** The credentials of every destination here. */
export const credentials = { pixelId: '1234567890', accessToken: 'EAAG%secret&token4711' };

/** A destination of a store, as the reply showed it. */
export const givenDestination = async (
  server: TestServer,
  { organizationId, ...input }: { organizationId: string; storeId: string } & Record<string, unknown>,
) => {
  const order = { product: 'ingestion', platform: 'meta', credentials, ...input };
  const headers = { 'X-Organization-Id': organizationId };
  const { body } = expectStatus(201, await server.operator.post('/admin/v1/destinations', order, { headers }));
  return body.data;
};

/** What a destination's deliveries are like, newest first. */
export const deliveriesTo = async (server: TestServer, organizationId: string, id: string, search = 'limit=200') => {
  const path = `/admin/v1/destinations/${id}/deliveries?${search}`;
  const headers = { 'X-Organization-Id': organizationId };
  return expectStatus(200, await server.operator.get(path, { headers })).body.data;
};

/** Works off what is due, and what that orders at once, until nothing is left. */
export const runAllJobs = async (server: TestServer): Promise<void> => {
  while ((await runJobs(server)) > 0);
};
