import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A child with all it has written so far. */
export type Child = {
  output(): string;
  /** Resolves when the output matches; rejects with the output when the child ends first or takes too long. */
  waitFor(pattern: RegExp, timeoutMs: number): Promise<RegExpMatchArray>;
  /** Resolves with the exit code, null after a signal. */
  ended: Promise<number | null>;
  /** Asks the child to end, and makes it end when it does not. */
  stop(): Promise<void>;
};

const root = fileURLToPath(new URL('../', import.meta.url));
const endWithParent = new URL('./end-with-parent.ts', import.meta.url).href;
const stopWithinMs = 15_000;

/** Runs a Node program from the root of the repository; it sees the given environment only and never outlives this process. */
export const startChild = (file: string, parameters: string[], environment: Record<string, string>): Child => {
  const child: ChildProcess = fork(file, parameters, {
    cwd: root,
    env: { PATH: process.env.PATH, ...environment },
    execArgv: ['--no-warnings', '--import', endWithParent],
    silent: true,
  });
  let text = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));

  const waitFor: Child['waitFor'] = (pattern, timeoutMs) =>
    new Promise((resolve, reject) => {
      const fail = (what: string) => reject(new Error(`${what}:\n${text}`));
      const timer = setTimeout(() => fail(`${file} said nothing like ${pattern} within ${timeoutMs} ms`), timeoutMs);
      const look = () => {
        const match = text.match(pattern);
        if (match) resolve(match);
      };
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', look);
      void ended.then(() => fail(`${file} ended too early`)).finally(() => clearTimeout(timer));
      look();
    });

  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  return {
    output: () => text,
    waitFor,
    ended,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), stopWithinMs);
      await ended;
      clearTimeout(timer);
    },
  };
};
