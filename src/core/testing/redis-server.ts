import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

/** The Redis or Valkey server of this machine, undefined where there is none. */
export const redisProgram = ['valkey-server', 'redis-server'].find(
  (program) => spawnSync(program, ['--version']).status === 0,
);

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
