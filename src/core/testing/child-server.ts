import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** When this process is gone, however it ended, the server goes too. */
const endWithParent = `data:text/javascript,${encodeURIComponent(`
  import cluster from 'node:cluster';
  if (cluster.isPrimary) {
    process.once('disconnect', () => process.exit(1));
    process.channel.unref();
  }
`)}`;

/** The real server as a process of its own. */
export type ChildServer = {
  pid: number;
  output(): string;
  /** Resolves with its origin; rejects with its output when it ends first. */
  ready: Promise<string>;
  /** Resolves with the exit code, null after a signal. */
  ended: Promise<number | null>;
  /** Signals the process alone, or with all of its group as a terminal does. */
  signal(signal: NodeJS.Signals, to?: 'process' | 'group'): void;
};

/**
 * Runs `node src/main.ts --demo` in a process group of its own; it sees the given environment only, and fetches nothing
 * from the internet.
 */
export const startChildServer = (environment: Record<string, string>): ChildServer => {
  const program = ['--no-warnings', `--import=${endWithParent}`, 'src/main.ts', '--demo'];
  const child = spawn(process.execPath, program, {
    cwd: root,
    detached: true,
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'silent', EXCHANGE_RATES_URL: 'off', ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const pid = child.pid as number;
  let text = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const ready = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
        const origin = text.match(/listens on (http:\S+)/)?.[1];
        if (origin) resolve(origin);
      });
    ended.then(() => reject(new Error(`The server ended early:\n${text}`)));
  });
  ready.catch(() => {});
  return {
    pid,
    output: () => text,
    ready,
    ended,
    signal: (signal, to = 'process') => {
      try {
        process.kill(to === 'group' ? -pid : pid, signal);
      } catch {
        // It has ended already.
      }
    },
  };
};

/** The ids of all processes that belong to a data directory: servers by their environment, PostgreSQL by its command line. */
export const processesOf = async (dataDirectory: string): Promise<number[]> => {
  const found: number[] = [];
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)) {
    const read = (file: string) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '');
    const isOne = (await read('cmdline')).includes(dataDirectory) || (await read('environ')).includes(dataDirectory);
    if (isOne && pid !== process.pid) found.push(pid);
  }
  return found;
};

/** The ids of the worker processes of a server. */
export const workersOf = async (pid: number): Promise<number[]> => {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const isWorker = async (child: string) =>
    (await readFile(`/proc/${child}/environ`, 'utf8')).includes('NODE_UNIQUE_ID=');
  const found: number[] = [];
  for (const child of children.split(' ').filter(Boolean))
    if (await isWorker(child).catch(() => false)) found.push(Number(child));
  return found;
};

/** Waits until something is true, at most 15 s unless said otherwise. */
export const eventually = async (isTrue: () => boolean | Promise<boolean>, mostMs = 15_000): Promise<void> => {
  const deadline = Date.now() + mostMs;
  while (!(await isTrue())) {
    if (Date.now() > deadline) throw new Error(`It did not become true: ${isTrue}`);
    await sleep(25);
  }
};
