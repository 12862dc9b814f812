import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('tells which clients there are, in one line and without a server, when asked for another', () => {
  const runner = new URL('../run-clients.ts', import.meta.url).pathname;
  const { status, stdout, stderr } = spawnSync(process.execPath, [runner, 'golang'], { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: 'CLIENT is one of go, java, python, rust, typescript\n',
    stderr: '',
  });
});
