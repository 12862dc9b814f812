import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchGenerator, generator } from './fetch-generator.ts';
import type { Language } from './languages.ts';
import { runCommand } from './run-command.ts';

const root = join(import.meta.dirname, '../..');
const clients = join(root, '.cache/clients');

/** Where the clients in a language and their journeys are. */
export const folderOf = ({ name }: Language): string => join(clients, name);

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
  const jar = await fetchGenerator(generator);
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
  const { isGood, output } = await runCommand(['java', '-jar', jar, 'batch', ...files], { cwd: clients });
  if (!isGood || output.includes('[FAIL]')) throw new Error(`Clients could not be generated:\n${output.slice(-4_000)}`);
  for (const language of languages)
    for (const product of products)
      for (const name of language.surplus) await rm(join(folderOf(language), product, name), { force: true });
};
