import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { answerPreflight, type CorsRule, corsHeadersOf, findCorsRule } from '../src/core/http/cors.ts';

/** What clients of one mock talk to. */
export type MockFront = {
  address: string;
  /** Says where the mock itself listens, as soon as it does. */
  forwardTo(address: string): void;
};

/** The media type of one JSON value a line. */
export const linesMediaType = 'application/x-ndjson';

/**
 * Stands in front of a mock and makes it answer as the server does: pages of other origins may read what the product's
 * rules let them read, and the media type of a reply follows from the request, whatever the client says it accepts.
 */
export const openFront = ({ port, cors }: { port: number; cors: readonly CorsRule[] }): Promise<MockFront> => {
  let target: string | undefined;
  const server = createServer((incoming, response) => {
    const rule = findCorsRule(incoming.url ?? '/', cors);
    for (const [name, value] of Object.entries(corsHeadersOf(rule))) response.setHeader(name, value);
    if (rule && incoming.method === 'OPTIONS') return answerPreflight(response, rule);
    if (!target) return void response.writeHead(503, { 'Retry-After': '1' }).end();
    forward(incoming, response, target);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is in use: stop what listens there or set MOCK_PORT to another one`)
          : error,
      ),
    );
    server.listen(port, '127.0.0.1', () => {
      const { port: opened } = server.address() as { port: number };
      resolve({
        address: `http://127.0.0.1:${opened}`,
        forwardTo: (address) => {
          target = address;
        },
      });
    });
  });
};

/**
 * A mock answers every request that is not valid with 422 where that is documented, while the server answers 400. So
 * the mock knows 422 by a status that nothing else has.
 */
export const disguised = { status: 422, as: 499 } as const;

const asked = new RegExp(`(?<![a-z])code=${disguised.status}\\b`);

const disguise = (text: string): string => text.replace(asked, `code=${disguised.as}`);

const forward = (incoming: IncomingMessage, response: ServerResponse, target: string): void => {
  const { method, url = '/', headers } = incoming;
  const { prefer } = headers;
  const outgoing = request(target + disguise(url), {
    method,
    headers: {
      ...headers,
      accept: acceptedBy(headers),
      ...(prefer !== undefined && { prefer: disguise(String(prefer)) }),
    },
  });
  outgoing.once('response', (answer) => {
    for (const [name, value] of Object.entries(answer.headers))
      if (value !== undefined && !name.startsWith('access-control-')) response.setHeader(name, value);
    const { statusCode = 502 } = answer;
    answer.pipe(response.writeHead(statusCode === disguised.as ? disguised.status : statusCode));
  });
  outgoing.once('error', () => {
    if (!response.headersSent) response.writeHead(502).end();
    else response.destroy();
  });
  incoming.pipe(outgoing);
};

const acceptedBy = (headers: IncomingHttpHeaders): string =>
  headers['content-type']?.startsWith(linesMediaType) ? `${linesMediaType}, */*;q=0.1` : '*/*';
