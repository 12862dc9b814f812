import { createServer, get, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerMeasurements } from '../measured-server.ts';

/** A reply as it comes over the wire, compressed as it is. */
const fetchBytes = (url: string, headers: OutgoingHttpHeaders) =>
  new Promise<{ headers: OutgoingHttpHeaders; bytes: Buffer }>((resolve, reject) => {
    const request = get(url, { headers }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.once('end', () => {
        const { connection: _, 'keep-alive': __, date: ___, ...kept } = reply.headers;
        resolve({ headers: kept, bytes: Buffer.concat(chunks) });
      });
    });
    request.once('error', reject);
  });

const { url } = JSON.parse(process.argv[2] ?? '{}');
const { headers, bytes } = await fetchBytes(url, { 'Accept-Encoding': 'br' });
const { 'content-length': _, 'content-type': __, 'content-encoding': ___, ...unchanged } = headers;

/** Sends the bytes that another server sent, with its headers, and 304 to those who have them. */
const server = createServer((request, response) => {
  if (request.headers['if-none-match'] === headers.etag) response.writeHead(304, unchanged).end();
  else response.writeHead(200, headers).end(bytes);
});
server.listen(0, '127.0.0.1', () =>
  answerMeasurements((server.address() as AddressInfo).port, async () => {
    server.closeAllConnections();
    server.close();
  }),
);
