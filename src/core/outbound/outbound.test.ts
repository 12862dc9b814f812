import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer } from 'node:net';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { eventually } from '../testing/child-server.ts';
import { checkedLookup, ForbiddenAddress } from './checked-lookup.ts';
import { createOutbound } from './outbound.ts';
import { forbiddenAddresses, forbiddenHosts } from './testing/forbidden-hosts.ts';

const servers: (Server | TcpServer)[] = [];
const opened = async <Any extends Server | TcpServer>(server: Any): Promise<number> => {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '::', resolve));
  return (server.address() as AddressInfo).port;
};
const receiver = async (answer: (request: IncomingMessage, response: ServerResponse) => void) =>
  `http://127.0.0.1:${await opened(createServer(answer))}`;
afterAll(() => {
  for (const server of servers) {
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
  }
});

const post = { headers: { 'content-type': 'application/json' }, body: '{}' };

describe('createOutbound, to targets it must not reach', async () => {
  // Whoever gets here has reached a private address; it listens on IPv4 and IPv6.
  let touches = 0;
  const port = await opened(createTcpServer((socket) => void socket.destroy(void touches++)));
  const leadingTo = (...addresses: string[]) =>
    createOutbound({ privateTargets: 'refuse', timeoutMs: 2_000, resolve: async () => addresses });
  afterEach(() => expect(touches).toBe(0));

  it('has a corpus worth the name', () =>
    expect(new Set([...forbiddenHosts, ...forbiddenAddresses]).size).toBeGreaterThan(150));

  it.each(forbiddenHosts)('refuses https://%s as it is spelled', async (host) => {
    // Where the parser takes it for a name, that name leads home.
    const outbound = leadingTo('127.0.0.1');
    for (const url of [`https://${host}:${port}/`, `https://${host}/`])
      expect(await outbound.post({ url, ...post })).toEqual({
        status: null,
        error: expect.stringMatching('Must lead to a public address|leads to no public address|absolute URL'),
        durationMs: expect.any(Number),
      });
  });

  it.each(forbiddenAddresses)('refuses a name that leads to %s', async (address) => {
    const url = `https://innocent.example.com:${port}/`;
    expect(await leadingTo(address).post({ url, ...post })).toMatchObject({
      error: 'The host name leads to no public address',
    });
  });

  it.each([
    ['http://innocent.example.com', 'Must begin with https://'],
    ['ftp://innocent.example.com/', 'Must begin with https://'],
    ['file:///etc/passwd', 'Must begin with https://'],
    ['gopher://127.0.0.1:70/', 'Must begin with https://'],
    ['data:text/plain,hello', 'Must begin with https://'],
    ['//127.0.0.1/', 'Must be an absolute URL'],
    ['/hooks', 'Must be an absolute URL'],
    ['', 'Must be an absolute URL'],
    ['https://', 'Must be an absolute URL'],
    ['https://[::1', 'Must be an absolute URL'],
    ['https://[fe80::1%25eth0]/', 'Must be an absolute URL'],
    ['https://1.2.3.4.5/', 'Must be an absolute URL'],
    ['https://256.256.256.256/', 'Must be an absolute URL'],
    ['https://user@innocent.example.com/', 'Must not contain a user name or password'],
    ['https://user:password@innocent.example.com/', 'Must not contain a user name or password'],
    ['https://innocent.example.com@127.0.0.1/', 'Must not contain a user name or password'],
    ['https://127.0.0.1#@innocent.example.com/', 'Must lead to a public address'],
    ['https://127.0.0.1\\@innocent.example.com/', 'Must lead to a public address'],
    ['https://innocent.example.com:22/', 'The port must be 80, 443 or above 1023'],
    ['https://innocent.example.com:0/', 'The port must be 80, 443 or above 1023'],
    ['https://innocent.example.com:1023/', 'The port must be 80, 443 or above 1023'],
    ['https://innocent.example.com:65536/', 'Must be an absolute URL'],
  ])('refuses %s', async (url, error) => {
    expect(await leadingTo('127.0.0.1').post({ url, ...post })).toEqual({ status: null, error, durationMs: 0 });
  });

  it.each(['localhost', 'localhost.', 'LOCALHOST', 'a.localhost'])(
    'refuses %s, asked by the real resolver',
    async (name) => {
      const outbound = createOutbound({ privateTargets: 'refuse' });
      expect(await outbound.post({ url: `https://${name}:${port}/`, ...post })).toMatchObject({
        error: expect.stringMatching(/leads to no (public )?address|name servers did not answer/),
      });
    },
  );

  it('connects to none of several addresses that is not public', async () => {
    const outbound = leadingTo('127.0.0.1', '::1', '10.0.0.1', '::ffff:127.0.0.1');
    expect(await outbound.post({ url: `https://innocent.example.com:${port}/`, ...post })).toMatchObject({
      error: 'The host name leads to no public address',
    });
  });

  it('is not fooled by a resolver that changes its answer: what is checked is what is connected to', async () => {
    let asked = 0;
    const changing = async () =>
      [['93.184.216.34', '10.0.0.1'], ['127.0.0.1'], ['2606:2800:21f::1']][asked++] as string[];
    const lookup = checkedLookup(changing, 'refuse');
    const given = () =>
      new Promise((resolve) =>
        lookup('innocent.example.com', { all: true }, (error, found) => resolve(error ?? found)),
      );
    expect(await given()).toEqual([{ address: '93.184.216.34', family: 4 }]);
    expect(await given()).toBeInstanceOf(ForbiddenAddress);
    expect(await given()).toEqual([{ address: '2606:2800:21f::1', family: 6 }]);
  });

  it('asks once for each connection, so there is no second answer to be fooled by', async () => {
    let asked = 0;
    const resolve = async () => [asked++ === 0 ? '127.0.0.1' : '10.0.0.1'];
    const outbound = createOutbound({ privateTargets: 'refuse', resolve });
    await outbound.post({ url: `https://innocent.example.com:${port}/`, ...post });
    expect(asked).toBe(1);
  });
});

describe('createOutbound', () => {
  const outbound = createOutbound({ privateTargets: 'allow', timeoutMs: 700 });

  it('sends the body as it is and brings back the answer', async () => {
    const url = await receiver(async (request, response) => {
      const chunks = await Array.fromAsync(request);
      response.writeHead(202, { 'x-seen': `${request.method} ${request.url} ${request.headers['x-mine']}` });
      response.end(Buffer.concat(chunks));
    });
    const reply = await outbound.post({ url: `${url}/hooks?a=1`, headers: { 'x-mine': 'yes' }, body: '{"ä": 1 }' });
    expect(reply).toMatchObject({ status: 202, headers: { 'x-seen': 'POST /hooks?a=1 yes' } });
    expect('body' in reply && reply.body.toString()).toBe('{"ä": 1 }');
  });

  it('connects to the address the look-up gave, under the name that was asked for', async () => {
    let host = '';
    const url = await receiver((request, response) => {
      host = request.headers.host ?? '';
      response.end();
    });
    const { port } = new URL(url);
    const named = createOutbound({ privateTargets: 'allow', resolve: async () => ['127.0.0.1'] });
    expect(await named.post({ url: `http://hooks.example.com:${port}/`, ...post })).toMatchObject({ status: 200 });
    expect(host).toBe(`hooks.example.com:${port}`);
  });

  it('gives up what has no answer when it is stopped, and sends nothing after', async () => {
    let touches = 0;
    const url = await receiver(() => void touches++);
    const stopping = new AbortController();
    const stoppable = createOutbound({ privateTargets: 'allow', stopped: stopping.signal });
    const waiting = stoppable.post({ url, ...post });
    await eventually(() => touches === 1);
    stopping.abort();
    for (const reply of [await waiting, await stoppable.post({ url, ...post })])
      expect(reply).toMatchObject({ status: null, error: 'The server was stopped', wasStopped: true });
    expect(touches).toBe(1);
  });

  it.each([301, 302, 303, 307, 308])('follows no redirect (%i)', async (status) => {
    let touches = 0;
    const target = await receiver((_, response) => void response.end(`${touches++}`));
    const url = await receiver((_, response) => void response.writeHead(status, { Location: target }).end());
    expect(await outbound.post({ url, ...post })).toMatchObject({ status });
    expect(touches).toBe(0);
  });

  it('cuts a body at 64 KB and stops reading', async () => {
    const url = await receiver((_, response) => {
      const send = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x')));
        if (!response.destroyed) response.once('drain', send);
      };
      send();
    });
    const reply = await outbound.post({ url, ...post });
    expect(reply).toMatchObject({ status: 200 });
    expect('body' in reply && reply.body.length).toBe(65_536);
  });

  it('gives up in time on a receiver that says nothing, and on one that drips', async () => {
    const silent = await receiver(() => {});
    expect(await outbound.post({ url: silent, ...post })).toMatchObject({
      status: null,
      error: 'There was no answer within 0.7 seconds',
    });
    const dripping = await receiver((_, response) => {
      const timer = setInterval(() => response.write('x'), 50);
      response.once('close', () => clearInterval(timer));
    });
    const reply = await outbound.post({ url: dripping, ...post });
    expect(reply).toMatchObject({ status: 200 });
    // It drips without end: whoever waited for the server would never get here.
    expect(reply.durationMs).toBeLessThan(10_000);
  });

  it.each([
    ['is refused', async () => `http://127.0.0.1:${await closedPort()}`, 'The connection was refused'],
    ['is dropped', () => tcp((socket) => socket.destroy()), 'The connection was closed before there was an answer'],
    ['is no HTTP', () => tcp((socket) => socket.end('SSH-2.0-OpenSSH\r\n')), 'The answer was not HTTP'],
  ])('tells what became of a connection that %s', async (_, open, error) => {
    expect(await outbound.post({ url: await open(), ...post })).toMatchObject({ status: null, error });
  });

  it('tries once more when a kept connection was closed under it', async () => {
    let requests = 0;
    const url = await receiver((request, response) => {
      requests++;
      if (requests === 2) request.socket.destroy();
      else response.end('ok');
    });
    for (let nth = 0; nth < 2; nth++) expect(await outbound.post({ url, ...post })).toMatchObject({ status: 200 });
    expect(requests).toBe(3);
  });
});

const tcp = async (serve: (socket: import('node:net').Socket) => void) =>
  `http://127.0.0.1:${await opened(createTcpServer((socket) => serve(socket.on('error', () => {}))))}`;

const closedPort = async (): Promise<number> => {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};
