import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { listen } from './server.ts';

const place = { host: '127.0.0.1', port: 0 };

describe('listen', () => {
  it('stops at once although a connection has not asked for anything yet', async () => {
    const server = await listen((_request, response) => void response.end(), place);
    const socket = connect(server.port, place.host);
    await once(socket, 'connect');
    const closed = once(socket, 'close');
    await server.stop();
    await closed;
  });

  it('finishes the request in flight before it stops', async () => {
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<() => void>();
    const server = await listen((_request, response) => arrive(() => response.end('done')), place);
    const reply = fetch(`http://${place.host}:${server.port}/`);
    const finish = await arrived;
    const stopped = server.stop();
    finish();
    expect(await (await reply).text()).toBe('done');
    await stopped;
  });
});
