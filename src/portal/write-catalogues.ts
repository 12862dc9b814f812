/**
 * `node src/portal/write-catalogues.ts [--check]`: writes the error catalogue of every product into
 * `generated/<product>.errors.json`, or with --check names those that are stale and exits 1.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { products } from '../application.ts';
import { errorCatalogue } from './error-catalogue.ts';

for (const product of products) {
  const file = new URL(`../../generated/${product.name}.errors.json`, import.meta.url);
  const fresh = `${JSON.stringify(errorCatalogue(product), null, 2)}\n`;
  if (!process.argv.includes('--check')) await writeFile(file, fresh);
  else if (fresh !== (await readFile(file, 'utf8').catch(() => ''))) {
    console.error(`generated/${product.name}.errors.json is stale: run \`make generate\``);
    process.exitCode = 1;
  }
}
