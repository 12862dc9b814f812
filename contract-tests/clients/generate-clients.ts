import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from './languages.ts';
import { runCommand } from './run-command.ts';

const root = join(import.meta.dirname, '../..');
const contractTests = join(root, 'contract-tests');
const clients = join(root, '.cache/clients');
const generatorFile = join(root, '.cache/openapi-generator/7.25.0.jar');
const generatorSha256 = '41ce4f6b07f196676439d710759fa1ced7a08066d06ff1bf314681470289efae';

/** Where the clients in a language and their journeys are. */
export const folderOf = ({ name }: Language): string => join(clients, name);

/** Fetches the generator that openapitools.json names, once, and refuses any that is not the one known here. */
const fetchGenerator = async (): Promise<void> => {
  if (!existsSync(generatorFile)) {
    const wrapper = fileURLToPath(import.meta.resolve('@openapitools/openapi-generator-cli/main.js'));
    // It looks for openapitools.json where PWD says that it was called.
    const place = { cwd: contractTests, environment: { PWD: contractTests, INIT_CWD: contractTests } };
    const { output } = await runCommand([process.execPath, wrapper, 'version'], place);
    if (!existsSync(generatorFile)) throw new Error(`The generator could not be fetched:\n${output.slice(-2_000)}`);
  }
  const sha256 = createHash('sha256')
    .update(await readFile(generatorFile))
    .digest('hex');
  if (sha256 === generatorSha256) return;
  await rm(generatorFile);
  throw new Error(`The generator is not the known one: its SHA-256 is ${sha256}`);
};

const orderOf = (language: Language, product: string): object => ({
  generatorName: language.generator,
  ...(language.library && { library: language.library }),
  inputSpec: join(root, `generated/${product}.clients.openapi.json`),
  outputDir: join(folderOf(language), product),
  additionalProperties: language.options(product),
  globalProperties: {
    apis: '',
    models: '',
    supportingFiles: '',
    apiDocs: 'false',
    modelDocs: 'false',
    apiTests: 'false',
    modelTests: 'false',
  },
});

/** What compilers made before is kept: they know themselves what is stale. */
const compiled = new Set(['target', 'compiled', 'installed']);

/** Generates the clients of all products in all these languages, in one run, and lays the journeys beside them. */
export const generateClients = async (languages: readonly Language[], products: readonly string[]): Promise<void> => {
  await fetchGenerator();
  const orders = join(clients, 'orders');
  await mkdir(orders, { recursive: true });
  const files: string[] = [];
  for (const language of languages) {
    await cp(join(import.meta.dirname, language.name), folderOf(language), {
      recursive: true,
      filter: (path) => !compiled.has(path.split('/').at(-1) ?? ''),
    });
    for (const product of products) {
      const file = join(orders, `${language.name}-${product}.json`);
      await rm(join(folderOf(language), product), { recursive: true, force: true });
      await writeFile(file, JSON.stringify(orderOf(language, product)));
      files.push(file);
    }
  }
  const { isGood, output } = await runCommand(['java', '-jar', generatorFile, 'batch', ...files], { cwd: clients });
  if (!isGood || output.includes('[FAIL]')) throw new Error(`Clients could not be generated:\n${output.slice(-4_000)}`);
  for (const language of languages)
    for (const product of products)
      for (const name of language.surplus) await rm(join(folderOf(language), product, name), { force: true });
};
