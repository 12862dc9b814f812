import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canCompare } from './compare-documents.ts';
import {
  changesBetween,
  clearIntended,
  isLater,
  isNewMajor,
  type Release,
  readIntended,
  readRelease,
  releaseFiles,
  spell,
  versionOf,
} from './compatibility.ts';
import { productNames } from './documented-operations.ts';

// Releases the document of one product: `node contract-tests/release.ts affiliates 1.2.0`. Nothing is written but
// generated/ before everything that may be refused was looked at.

const [, , product = '', version = ''] = process.argv;
const refuse = (reason: string): never => {
  console.error(reason);
  process.exit(1);
};

/** Writes generated/ anew: the document, what clients are generated from, and the catalogue of errors. */
const generate = (): void => {
  for (const program of ['../openapi/generate.ts', '../src/portal/write-catalogues.ts'])
    execFileSync(process.execPath, [fileURLToPath(new URL(program, import.meta.url))]);
};

if (!productNames.includes(product)) refuse(`PRODUCT is one of ${productNames.join(', ')}`);
if (!/^\d+\.\d+\.\d+$/.test(version)) refuse('VERSION is three numbers, as in 1.2.0');
if (!canCompare()) refuse('Releasing takes oasdiff, which `make contract-test` installs where there is Go');
const released = readRelease(product, 'released');
const before = released && versionOf(released);
if (before !== undefined && !isLater(version, before)) refuse(`${before} is released: VERSION is a later one`);

generate();
const current = readRelease(product, 'current') as Release;
const changes = released ? changesBetween(product, released, current, readIntended()[product]) : [];
const breaking = changes.filter(({ isBreaking }) => isBreaking);
if (before !== undefined && breaking.length > 0 && !isNewMajor(version, before)) {
  for (const change of breaking) console.error(`  ${spell(change)}`);
  refuse(`These break clients of ${before}: it takes a new major version`);
}

/** An entry that was written by hand beforehand stays as it is. */
const writeEntry = (): void => {
  const file = new URL(`../openapi/${product}/CHANGELOG.md`, import.meta.url);
  const text = readFileSync(file, 'utf8');
  if (text.includes(`\n## ${version} (`)) return;
  const lines = changes.map((change) => `- ${change.isBreaking ? '**Breaking.** ' : ''}${spell(change)}`);
  if (lines.length === 0) lines.push(before === undefined ? 'The first release.' : 'Nothing changed for clients.');
  const entry = `## ${version} (${new Date().toISOString().slice(0, 10)})\n\n${lines.join('\n')}\n\n`;
  const place = text.search(/^## /m);
  writeFileSync(file, place < 0 ? `${text}\n${entry}` : text.slice(0, place) + entry + text.slice(place));
};

/** A version that cannot be generated is taken back. */
const writeVersion = (): void => {
  const file = new URL(`../openapi/${product}/openapi.yaml`, import.meta.url);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^( {2}version: ).*$/m, `$1${version}`));
  try {
    generate();
  } catch (error) {
    writeFileSync(file, text);
    throw error;
  }
};

writeVersion();
for (const file of releaseFiles(product)) {
  mkdirSync(dirname(file.released), { recursive: true });
  copyFileSync(file.current, file.released);
}
writeEntry();
clearIntended(product);
console.log(
  `${product} ${version} is released${before === undefined ? '' : ` after ${before}`}: read its CHANGELOG.md`,
);
