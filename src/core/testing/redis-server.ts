import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';

/** The Redis or Valkey server of this machine, undefined where there is none. */
export const redisProgram = ['valkey-server', 'redis-server'].find(
  (program) => spawnSync(program, ['--version']).status === 0,
);

/** A port that nothing listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** Starts a store that keeps nothing on disk, and resolves when it listens. */
export const startRedis = (port: number): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const options = [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--appendonly',
      'no',
      '--dir',
      '/tmp',
    ];
    const child = spawn(redisProgram as string, options, { stdio: ['ignore', 'pipe', 'ignore'] });
    child.once('error', reject);
    child.stdout.on('data', (text: Buffer) => /Ready to accept connections/.test(text.toString()) && resolve(child));
    child.once('exit', (code) => reject(new Error(`The store ended with ${code}`)));
  });
