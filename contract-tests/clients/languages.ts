import { join } from 'node:path';

/** How clients in a language are generated, compiled and run. Commands run in the folder of the language. */
export type Language = {
  name: string;
  generator: string;
  library?: string;
  /** Options of the generator. */
  options: (product: string) => Record<string, string>;
  /** Answers where the language's tools are on the machine. */
  tools: readonly (readonly string[])[];
  /** Files of a generated client that stand in the way of the others'. */
  surplus: readonly string[];
  compile: readonly (readonly string[])[];
  journey: (product: string) => readonly string[];
  environment?: Record<string, string>;
};

const products = ['admin', 'affiliates', 'attribution', 'experiments', 'ingestion'];
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const typescript = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc');

/** The languages that partners are promised, the slowest to compile first. */
export const languages: readonly Language[] = [
  {
    name: 'rust',
    generator: 'rust',
    library: 'reqwest',
    options: (product) => ({ packageName: `${product}_client` }),
    tools: [['cargo', '--version']],
    surplus: [],
    compile: [['cargo', 'build', '--quiet', '--package', 'journeys']],
    journey: (product) => [`target/debug/${product}`],
  },
  {
    name: 'java',
    generator: 'java',
    library: 'native',
    options: (product) => ({
      invokerPackage: `tributary.${product}`,
      apiPackage: `tributary.${product}.api`,
      modelPackage: `tributary.${product}.model`,
      containerDefaultToNull: 'true',
    }),
    tools: [['mvn', '--version']],
    surplus: [],
    compile: [['mvn', '--batch-mode', '--quiet', 'package']],
    journey: (product) => ['java', '-cp', 'target/classes:target/dependency/*', `journeys.${capitalised(product)}`],
  },
  {
    name: 'go',
    generator: 'go',
    options: (product) => ({
      packageName: product,
      enumClassPrefix: 'true',
      disallowAdditionalPropertiesIfNotPresent: 'false',
    }),
    tools: [['go', 'version']],
    surplus: ['go.mod', 'go.sum'],
    compile: [['go', 'build', '-o', 'compiled/', './journeys/...']],
    journey: (product) => [`compiled/${product}`],
    environment: { GOFLAGS: '-mod=readonly' },
  },
  {
    name: 'python',
    generator: 'python',
    options: (product) => ({ packageName: `${product}_client` }),
    tools: [['python3', '-m', 'pip', '--version']],
    surplus: [],
    compile: [
      [
        ...['python3', '-m', 'pip', 'install', '--quiet', '--upgrade', '--target', 'installed'],
        ...['--constraint', 'constraints.txt', ...products.map((product) => `./${product}`)],
      ],
    ],
    journey: (product) => ['python3', `journeys/${product}.py`],
    environment: { PYTHONPATH: 'installed', PIP_ROOT_USER_ACTION: 'ignore', PIP_DISABLE_PIP_VERSION_CHECK: '1' },
  },
  {
    name: 'typescript',
    generator: 'typescript-fetch',
    options: () => ({ supportsES6: 'true', importFileExtension: '.js', modelPropertyNaming: 'original' }),
    tools: [],
    surplus: [],
    compile: [[process.execPath, typescript, '--project', '.']],
    journey: (product) => [process.execPath, `compiled/journeys/${product}.js`],
  },
];
