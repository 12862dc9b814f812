/**
 * Bundles every product's document and writes its types: `node openapi/generate.ts` fills `generated/`,
 * `node openapi/generate.ts --check` exits 1 and names the files there that are stale.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { documentForClients } from './clients-document.ts';

const documentsFolder = import.meta.dirname;
const generatedFolder = join(documentsFolder, '..', 'generated');
const redocly = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));

const header = `/* Generated from the document by \`make generate\`. Do not edit. */\n\n`;

const listProducts = async (): Promise<string[]> => {
  const entries = await readdir(documentsFolder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(join(documentsFolder, entry.name, 'openapi.yaml')))
    .map((entry) => entry.name)
    .sort();
};

const bundle = async (product: string, target: string): Promise<void> => {
  const source = join(documentsFolder, product, 'openapi.yaml');
  const options = [
    '--config',
    join(documentsFolder, 'redocly.yaml'),
    '--component-renaming-conflicts-severity',
    'error',
  ];
  await promisify(execFile)(process.execPath, [redocly, 'bundle', source, '--output', target, ...options], {
    cwd: documentsFolder,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
};

/**
 * Writes `<product>.openapi.json`, `<product>.clients.openapi.json` and `<product>.ts` of every product into the folder
 * and returns their names.
 */
const generateInto = async (folder: string): Promise<string[]> => {
  const products = await listProducts();
  const names = await Promise.all(
    products.map(async (product) => {
      const bundleName = `${product}.openapi.json`;
      await bundle(product, join(folder, bundleName));
      const document: OpenAPI3 = JSON.parse(await readFile(join(folder, bundleName), 'utf8'));
      await writeFile(join(folder, bundleName), `${JSON.stringify(document, null, 2)}\n`);

      const typesName = `${product}.ts`;
      await writeFile(join(folder, typesName), header + astToString(await openapiTypescript(document)));

      const clientsName = `${product}.clients.openapi.json`;
      await writeFile(join(folder, clientsName), `${JSON.stringify(documentForClients(document), null, 2)}\n`);
      return [bundleName, typesName, clientsName];
    }),
  );
  return names.flat();
};

const read = async (file: string): Promise<string | undefined> =>
  existsSync(file) ? await readFile(file, 'utf8') : undefined;

/** The catalogues of errors are made elsewhere, of the server's code and these bundles. */
const isCatalogue = (name: string, products: readonly string[]): boolean =>
  products.some((product) => name === `${product}.errors.json`);

/** Names every file in `generated/` that differs from what the documents give, is missing, or has no document. */
const findStaleFiles = async (): Promise<string[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'generated-'));
  try {
    const [expected, products] = [await generateInto(folder), await listProducts()];
    const present = existsSync(generatedFolder) ? await readdir(generatedFolder) : [];
    const stale: string[] = [];
    const ours = present.filter((name) => !isCatalogue(name, products));
    for (const name of new Set([...expected, ...ours].sort())) {
      if ((await read(join(folder, name))) !== (await read(join(generatedFolder, name)))) stale.push(name);
    }
    return stale;
  } finally {
    await rm(folder, { recursive: true });
  }
};

if (process.argv.includes('--check')) {
  const stale = await findStaleFiles();
  for (const name of stale) console.error(`generated/${name} is stale: run \`make generate\``);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  await mkdir(generatedFolder, { recursive: true });
  await generateInto(generatedFolder);
}
