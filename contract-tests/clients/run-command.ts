import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

/** How a command went: `output` is all that it wrote. */
export type CommandResult = { isGood: boolean; output: string };

const running = new Set<ChildProcess>();
let isStopped = false;

/** Runs a command in a process group of its own and resolves when it has ended; it never rejects. */
export const runCommand = (
  [program = '', ...parameters]: readonly string[],
  { cwd, environment = {} }: { cwd: string; environment?: Record<string, string> },
): Promise<CommandResult> =>
  new Promise((resolve) => {
    if (isStopped) return resolve({ isGood: false, output: 'interrupted' });
    const child = spawn(program, parameters, {
      cwd,
      env: { ...process.env, ...environment },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
      });
    const settle = (isGood: boolean): void => {
      running.delete(child);
      resolve({ isGood, output: output.trim() });
    };
    child.once('error', (error) => {
      output += error.message;
      settle(false);
    });
    child.once('close', (code) => settle(code === 0));
  });

/** Ends every command that is running, with all that it has started, and starts no other. */
export const stopCommands = (): void => {
  isStopped = true;
  for (const { pid } of running) if (pid) endGroup(pid);
};

const endGroup = (pid: number): void => {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
};

/** Whether a program is on this machine and answers. */
export const isPresent = ([program = '', ...parameters]: readonly string[]): boolean =>
  spawnSync(program, parameters, { stdio: 'ignore' }).status === 0;
