import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const copied = [
  'Makefile',
  'package-lock.json',
  'contract-tests/experiments-sdks/package-lock.json',
  'contract-tests/experiments-sdks/requirements.txt',
  'contract-tests/fuzzing/requirements.txt',
];
/** All that the rules of the Makefile take from a machine, but Go and Python. */
const machine = ['make', 'bash', 'cat', 'cksum', 'cut', 'mkdir', 'rm', 'touch', 'uname'];

/** Each tool: the variable that names its stamp, its program, and what is said where that is missing. */
const tools = [
  { name: 'oasdiff', stamp: 'OASDIFF', program: 'go', missing: 'No Go: oasdiff is left out' },
  { name: 'schemathesis', stamp: 'FUZZER', program: 'python3', missing: 'No pip: schemathesis is left out' },
  { name: 'the SDK', stamp: 'PYTHON_SDK', program: 'python3', missing: 'No pip: the SDK for Python is left out' },
];

describe('the installation of a tool', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tributary-installation-'));
    for (const file of copied) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      cpSync(join(root, file), join(folder, file));
    }
    mkdirSync(join(folder, 'bin'));
    for (const program of machine) {
      const found = spawnSync('bash', ['-c', `command -v ${program}`], { encoding: 'utf8' }).stdout.trim();
      symlinkSync(found, join(folder, 'bin', program));
    }
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  /** Puts a stand-in for Go or Python on the machine: it leaves something where it was told to install, and ends. */
  const givenProgram = (program: string, exitCode: number): void => {
    const file = join(folder, 'bin', program);
    const lines = [
      '#!/bin/bash',
      '[[ $* = *--version ]] && exit',
      'while [ $# -gt 0 ] && [ "$1" != --target ]; do shift; done',
      'target=$GOBIN; [ -n "$target" ] || target=$2',
      'mkdir -p "$target" && touch "$target/something"',
      `[ ${exitCode} = 0 ] || echo "no such host" >&2`,
      `exit ${exitCode}`,
    ];
    writeFileSync(file, lines.join('\n'));
    chmodSync(file, 0o755);
  };

  const install = (stamp: string): { status: number | null; said: string; left: string[] } => {
    writeFileSync(join(folder, 'one.mk'), `.PHONY: one\none: $(${stamp})\n`);
    const { status, stdout, stderr } = spawnSync('make', ['-f', 'Makefile', '-f', 'one.mk', 'one'], {
      cwd: folder,
      env: { PATH: join(folder, 'bin') },
      encoding: 'utf8',
      // A bash that is started with a socket for its input reads the user's own start-up file.
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { status, said: stdout + stderr, left: readdirSync(join(folder, '.cache')) };
  };

  it.each(tools)(
    'of $name leaves it out where there is no $program, and looks again',
    ({ stamp, program, missing }) => {
      expect(install(stamp)).toMatchObject({ status: 0, said: `${missing}\n`, left: [] });
      givenProgram(program, 0);
      expect(install(stamp).left).toHaveLength(2);
    },
  );

  it.each(tools)('of $name that fails says why, ends the command and leaves nothing', ({ stamp, program, missing }) => {
    givenProgram(program, 1);
    const { status, said, left } = install(stamp);
    expect(status).toBe(2);
    expect(said).toContain('no such host');
    expect(said).not.toContain(missing);
    expect(left).toEqual([]);
  });

  it.each(tools)('of $name happens once', ({ stamp, program }) => {
    givenProgram(program, 0);
    expect(install(stamp)).toMatchObject({ status: 0, said: expect.stringMatching(/^Installing /) });
    expect(install(stamp)).toMatchObject({ status: 0, said: expect.not.stringContaining('Installing') });
  });
});
