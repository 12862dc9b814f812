import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A local HTTP server that keeps what it was sent, and answers 200 with what an ad platform answers. */
export const startReceiving = async <Kept>(keep: (body: string) => Kept[]) => {
  const kept: Kept[] = [];
  const server = createServer(async (request, response) => {
    const chunks = await request.toArray().catch(() => null);
    if (!chunks) return; // The sender was killed.
    const more = keep(Buffer.concat(chunks).toString());
    kept.push(...more);
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ events_received: more.length, messages: [], fbtrace_id: 'Trace' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    kept: kept as readonly Kept[],
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
};
