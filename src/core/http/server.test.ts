import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
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

  it.each([
    ['/r/code?sub1=a', '/r/code?sub1=a'],
    ['http://shop.example.com/r/code?sub1=http://a/b', '/r/code?sub1=http://a/b'],
    ['HTTPS://shop.example.com:8080?page=2', '/?page=2'],
    ['http://shop.example.com', '/'],
    ['/http://shop.example.com/', '/http://shop.example.com/'],
    ['*', '*'],
  ])('takes the target %s for %s', async (target, url) => {
    const server = await listen((request, response) => void response.end(request.url), place);
    const socket = connect(server.port, place.host);
    socket.write(`GET ${target} HTTP/1.1\r\nHost: shop.example.com\r\nConnection: close\r\n\r\n`);
    const reply = await text(socket);
    expect(reply.slice(reply.indexOf('\r\n\r\n') + 4)).toBe(url);
    await server.stop();
  });
});
