import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseEnv } from 'node:util';

/** Reads a file of `NAME=value` lines; an absent file is an empty one. */
export const readVariables = (path: string): Record<string, string> =>
  existsSync(path) ? (parseEnv(readFileSync(path, 'utf8')) as Record<string, string>) : {};

/** Writes a file of `NAME=value` lines that a shell can source and only its owner can read; replaced as a whole. */
export const writeVariables = (path: string, variables: Record<string, string>): void => {
  mkdirSync(dirname(path), { recursive: true });
  const text = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(`${path}.new`, text.join(''), { mode: 0o600 });
  chmodSync(`${path}.new`, 0o600);
  renameSync(`${path}.new`, path);
};
