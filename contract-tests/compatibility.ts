import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { products } from '../src/application.ts';
import type { CatalogueEntry } from '../src/portal/error-catalogue.ts';
import { type Change, canCompare, compareDocuments } from './compare-documents.ts';
import {
  compareCatalogues,
  compareKeys,
  compareNames,
  compareScopes,
  compareSizes,
  type Intended,
} from './compare-promises.ts';

/** How a document compares with its last release. */
export type Compatibility = { outcome: 'passed' | 'failed' | 'skipped'; said: string };

/** All that is released of a product: its document, the one that clients are generated from, its catalogue of errors. */
export type Release = { document: object; clients: object; errors: CatalogueEntry[] };

const intendedFile = new URL('./intended-changes.json', import.meta.url);

/** The files of a product that are released, as they are and as they were released last. */
export const releaseFiles = (product: string): { current: string; released: string }[] =>
  [`${product}.openapi.json`, `${product}.clients.openapi.json`, `${product}.errors.json`].map((name) => ({
    current: fileURLToPath(new URL(`../generated/${name}`, import.meta.url)),
    released: fileURLToPath(new URL(`./compatibility/${name}`, import.meta.url)),
  }));

/** Reads a product as it was released last, or as it is; undefined where it was never released. */
export const readRelease = (product: string, which: 'released' | 'current'): Release | undefined => {
  const files = releaseFiles(product).map((file) => file[which]);
  if (!existsSync(files[0] as string)) return undefined;
  const [document, clients, errors] = files.map((file) => JSON.parse(readFileSync(file, 'utf8')));
  return { document, clients, errors };
};

/** The version of what is released. */
export const versionOf = ({ document }: Release): string => (document as { info: { version: string } }).info.version;

/** The changes of clients that are meant, by product: what generated clients lose, and why. */
export const readIntended = (): Record<string, Intended> => JSON.parse(readFileSync(intendedFile, 'utf8'));

/** Forgets what was meant to change in a product: it is released. */
export const clearIntended = (product: string): void => {
  const { [product]: _, ...others } = readIntended();
  writeFileSync(intendedFile, `${JSON.stringify(others, null, 2)}\n`);
};

/** Every difference between two releases of a product, breaking ones first. */
export const changesBetween = (product: string, before: Release, now: Release, intended: Intended = {}): Change[] => {
  const usualBytes = products.find(({ name }) => name === product)?.bodyLimitBytes as number;
  return [
    ...compareDocuments(before.document, now.document),
    ...compareKeys(before.document, now.document),
    ...compareScopes(before.document, now.document),
    ...compareSizes(before.document, now.document, usualBytes),
    ...compareCatalogues(before.errors, now.errors),
    ...compareNames([before.document, now.document], [before.clients, now.clients], intended),
  ].toSorted((one, other) => Number(other.isBreaking) - Number(one.isBreaking));
};

const numbersOf = (version: string): number[] => version.split('.').map(Number);

/** True when a version may break the clients of an older one. */
export const isNewMajor = (version: string, older: string): boolean =>
  (numbersOf(version)[0] as number) > (numbersOf(older)[0] as number);

/** True when a version comes after another one. */
export const isLater = (version: string, older: string): boolean => {
  const before = numbersOf(older);
  const differing = numbersOf(version).map((number, index) => number - (before[index] as number));
  return (differing.find((difference) => difference !== 0) ?? 0) > 0;
};

/** Says what a change is about. */
export const spell = ({ operation, path, text }: Change): string => {
  const [, operationId, event] = path.match(/^\/webhooks\/(\w+)\/(.+)$/) ?? [];
  if (event) return `webhook \`${event}\` of \`${operationId}\`: ${text}`;
  return operation ? `\`${operation} ${path}\`: ${text}` : text;
};

/** Refuses a document that breaks the clients of its last release, unless it is a new major version. */
export const checkCompatibility = (product: string): Compatibility => {
  const [before, now] = [readRelease(product, 'released'), readRelease(product, 'current')];
  if (!before) return { outcome: 'skipped', said: 'nothing was released yet' };
  if (!now) return { outcome: 'failed', said: 'generated/ is not complete: run `make generate`' };
  if (!canCompare()) return { outcome: 'skipped', said: 'oasdiff is not installed: there was no Go' };
  const [older, version] = [versionOf(before), versionOf(now)];
  const changes = changesBetween(product, before, now, readIntended()[product]);
  const breaking = changes.filter(({ isBreaking }) => isBreaking);
  const list = breaking.map((change) => `\n  ${spell(change)}`).join('');
  if (breaking.length === 0) return { outcome: 'passed', said: `${version} keeps what ${older} promised` };
  if (isNewMajor(version, older))
    return { outcome: 'passed', said: `${version} breaks with ${older}, as its number says` };
  return {
    outcome: 'failed',
    said: `${breaking.length} changes break clients of ${older}; take them back or release a new major version${list}`,
  };
};
