import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleFile } from './documented-operations.ts';

/** One difference of two documents, as a client of the older one sees it. */
export type Change = { text: string; operation: string; path: string; isBreaking: boolean };

/** How a document compares with its last release. */
export type Compatibility = { outcome: 'passed' | 'failed' | 'skipped'; said: string };

const oasdiff = fileURLToPath(new URL('../.cache/go-bin/oasdiff', import.meta.url));
const warning = 2;

type Found = { id: string; text: string; operation?: string; path?: string; level: number };

/** Where the last released bundle of a product lies. */
export const releasedFile = (product: string): string =>
  fileURLToPath(new URL(`./compatibility/${product}.openapi.json`, import.meta.url));

/** True where Go could install the tool that compares documents. */
export const canCompare = (): boolean => existsSync(oasdiff);

/** The version of a bundle. */
export const versionOf = (file: string | URL): string => JSON.parse(readFileSync(file, 'utf8')).info.version;

/** Every difference between the last release of a product and its document as it is, breaking ones first. */
export const changesSince = (released: string, current: string): Change[] => {
  const { status, stdout, stderr } = spawnSync(oasdiff, ['changelog', released, current, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`oasdiff ended with ${status}: ${stderr}`);
  const found = JSON.parse(stdout || '[]') as Found[];
  return found
    .filter(({ id }) => id !== 'api-version-not-bumped')
    .map(({ text, operation = '', path = '', level }) => ({ text, operation, path, isBreaking: level >= warning }))
    .toSorted((one, other) => Number(other.isBreaking) - Number(one.isBreaking));
};

/** True when a version may break the clients of an older one. */
export const isNewMajor = (version: string, older: string): boolean =>
  Number(version.split('.')[0]) > Number(older.split('.')[0]);

/** Says what a change is about. */
export const spell = ({ operation, path, text }: Change): string =>
  operation ? `\`${operation} ${path}\`: ${text}` : text;

/** Refuses a document that breaks the clients of its last release, unless it is a new major version. */
export const checkCompatibility = (product: string): Compatibility => {
  const [released, current] = [releasedFile(product), fileURLToPath(bundleFile(product))];
  if (!existsSync(released)) return { outcome: 'skipped', said: 'nothing was released yet' };
  if (!canCompare()) return { outcome: 'skipped', said: 'oasdiff is not installed: there was no Go' };
  const [before, now] = [versionOf(released), versionOf(current)];
  const breaking = changesSince(released, current).filter(({ isBreaking }) => isBreaking);
  const list = breaking.map((change) => `\n  ${spell(change)}`).join('');
  if (breaking.length === 0) return { outcome: 'passed', said: `${now} keeps what ${before} promised` };
  if (isNewMajor(now, before)) return { outcome: 'passed', said: `${now} breaks with ${before}, as its number says` };
  return {
    outcome: 'failed',
    said: `${breaking.length} changes break clients of ${before}; take them back or release a new major version${list}`,
  };
};
