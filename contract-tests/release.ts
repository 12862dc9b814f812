import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canCompare, changesSince, isNewMajor, releasedFile, spell, versionOf } from './compatibility.ts';
import { bundleFile, productNames } from './documented-operations.ts';

// Releases the document of one product: `node contract-tests/release.ts affiliates 1.2.0`.

const [, , product = '', version = ''] = process.argv;
const refuse = (reason: string): never => {
  console.error(reason);
  process.exit(1);
};
if (!productNames.includes(product)) refuse(`PRODUCT is one of ${productNames.join(', ')}`);
if (!/^\d+\.\d+\.\d+$/.test(version)) refuse('VERSION is three numbers, as in 1.2.0');
if (!canCompare()) refuse('Releasing takes oasdiff, which `make contract-test` installs where there is Go');

const current = fileURLToPath(bundleFile(product));
const released = releasedFile(product);
const before = existsSync(released) ? versionOf(released) : undefined;
const changes = before === undefined ? [] : changesSince(released, current);
if (before !== undefined && changes.some(({ isBreaking }) => isBreaking) && !isNewMajor(version, before)) {
  for (const change of changes.filter(({ isBreaking }) => isBreaking)) console.error(`  ${spell(change)}`);
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

const writeVersion = (): void => {
  const file = new URL(`../openapi/${product}/openapi.yaml`, import.meta.url);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^( {2}version: ).*$/m, `$1${version}`));
  execFileSync(process.execPath, [fileURLToPath(new URL('../openapi/generate.ts', import.meta.url))]);
};

writeEntry();
writeVersion();
mkdirSync(dirname(released), { recursive: true });
copyFileSync(current, released);
console.log(
  `${product} ${version} is released${before === undefined ? '' : ` after ${before}`}: read its CHANGELOG.md`,
);
