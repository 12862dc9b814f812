import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseEnv } from 'node:util';

/** Reads a file of `NAME=value` lines; an absent file is an empty one. */
export const readVariables = (path: string): Record<string, string> =>
  existsSync(path) ? (parseEnv(readFileSync(path, 'utf8')) as Record<string, string>) : {};

/** Writes a file of `NAME=value` lines that a shell can source and only its owner can read; replaced as a whole. */
export const writeVariables = (path: string, variables: Record<string, string>): void => {
  const unfinished = writeUnfinished(path, variables);
  renameSync(unfinished, path);
};

/** Writes such a file unless there is one: of several processes that make it at once the first wins. */
export const makeVariables = (path: string, variables: Record<string, string>): void => {
  if (existsSync(path)) return;
  const unfinished = writeUnfinished(path, variables);
  try {
    linkSync(unfinished, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(unfinished);
  }
};

const writeUnfinished = (path: string, variables: Record<string, string>): string => {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${randomUUID()}`;
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(unfinished, lines.join(''), { mode: 0o600 });
  return unfinished;
};
