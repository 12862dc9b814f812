import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** CPU time a server process has used so far, in microseconds, and the memory it holds. */
type Usage = { cpuMicros: number; memoryBytes: number };

/** A server in a process of its own, whose CPU time can be read while another process sends the load. */
export type MeasuredServer = { origin: string; usage(): Promise<number>; stop(): Promise<void> };

/** One that also tells the memory that its process holds. */
type Weighed = MeasuredServer & { memoryBytes(): Promise<number> };

const ask = async <Answer>(child: ChildProcess, question: string): Promise<Answer> => {
  const answered = once(child, 'message');
  child.send(question);
  return (await answered)[0] as Answer;
};

/** Starts `bench/servers/<name>.ts`; what it is given arrives as JSON in its first argument. */
export const startMeasured = async (name: string, given: object = {}): Promise<Weighed> => {
  const program = fileURLToPath(new URL(`./servers/${name}.ts`, import.meta.url));
  const child = fork(program, [JSON.stringify(given)], { execArgv: ['--max-semi-space-size=64'] }); // as `make start`
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return {
    origin: `http://127.0.0.1:${port}`,
    usage: async () => (await ask<Usage>(child, 'usage')).cpuMicros,
    memoryBytes: async () => (await ask<Usage>(child, 'usage')).memoryBytes,
    stop: async () => {
      child.send('stop');
      await once(child, 'exit');
    },
  };
};

/** In the server process: says where it listens and answers questions about its CPU time. */
export const answerMeasurements = (port: number, stop: () => Promise<void>): void => {
  process.on('message', (question) => {
    if (question === 'usage') {
      const { user, system } = process.cpuUsage();
      process.send?.({ cpuMicros: user + system, memoryBytes: process.memoryUsage.rss() } satisfies Usage);
    } else void stop().then(() => process.exit(0));
  });
  process.send?.({ port });
};
