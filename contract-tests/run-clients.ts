import { readFileSync } from 'node:fs';
import { administrate, type Place } from './administrate.ts';
import { folderOf, generateClients } from './clients/generate-clients.ts';
import { type Language, languages } from './clients/languages.ts';
import { type CommandResult, isPresent, runCommand, stopCommands } from './clients/run-command.ts';
import { productNames } from './documented-operations.ts';
import { startServer } from './start-server.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const total = { passed: 0, failed: 0, skipped: 0 };

const record = (what: string, { isGood, output }: CommandResult, startedAt: number): void => {
  if (isInterrupted) return;
  total[isGood ? 'passed' : 'failed']++;
  say(`${what}: ${isGood ? 'passed' : 'failed'} in ${((Date.now() - startedAt) / 1_000).toFixed(1)} s`);
  if (!isGood) say(output.slice(-6_000));
};

/** What the admin API makes by an order for the demo organization. */
const make = (place: Place, path: string, body: object): Promise<{ id: string; key: string }> =>
  administrate(place, { method: 'POST', path, body, status: 201 });

/** What a partner is given; a shop of its own for each language, so that its statistics are known. */
const credentialOf = async (place: Place, product: string, { name }: Language): Promise<string> => {
  if (product === 'experiments') return 'sdk_demo';
  const order = { product, mode: 'live', name: `A client in ${name}`, rateLimit: 'off' };
  if (product !== 'ingestion') return (await make(place, '/api-keys', order)).key;
  const { id } = await make(place, '/ingestion-stores', {
    name: `A shop in ${name}`,
    currency: 'EUR',
    timezone: 'Asia/Kathmandu',
    plan: 'enterprise',
    subscription: 'ACTIVE',
  });
  return (await make(place, '/api-keys', { ...order, storeId: id })).key;
};

const example = (product: string, name: string) => {
  const bundle = JSON.parse(readFileSync(new URL(`../generated/${product}.openapi.json`, import.meta.url), 'utf8'));
  return bundle.components.examples[name]?.value ?? null;
};

/** An affiliate as a later version may show it, with members and values that the clients of today do not know. */
const later = (): object => ({
  data: {
    ...example('affiliates', 'affiliate').data,
    status: 'suspended',
    tier: 'gold',
    commissionOverride: { type: 'tiered', value: 5, floor: 1 },
  },
  warnings: [],
});

const webhooks: Record<string, string> = {
  admin: 'webhook-endpoint-disabled',
  affiliates: 'webhook-conversion-created',
  attribution: 'webhook-conversion-attributed',
};

const runJourneys = async (language: Language, place: Place): Promise<void> => {
  for (const product of productNames) {
    const startedAt = Date.now();
    const environment = {
      ...language.environment,
      ORIGIN: place.origin,
      KEY: await credentialOf(place, product, language),
      SUFFIX: language.name,
      WEBHOOK: JSON.stringify(example(product, webhooks[product] ?? '')),
      LATER: JSON.stringify(later()),
    };
    const result = await runCommand(language.journey(product), { cwd: folderOf(language), environment });
    record(`${language.name}, journey through ${product}`, result, startedAt);
  }
};

const compile = async (language: Language): Promise<boolean> => {
  const startedAt = Date.now();
  let result: CommandResult = { isGood: true, output: '' };
  for (const command of language.compile)
    if (result.isGood)
      result = await runCommand(command, { cwd: folderOf(language), environment: language.environment ?? {} });
  record(`${language.name}, compile`, result, startedAt);
  return result.isGood;
};

const skip = (language: Language, reason: string): void => {
  total.skipped += 1 + productNames.length;
  say(`${language.name}: skipped, ${reason}`);
};

/** One line of languages; two lines keep both processors of a small machine busy. */
const workOff = async (waiting: Language[], place: Promise<Place>): Promise<void> => {
  for (let language = waiting.shift(); language && !isInterrupted; language = waiting.shift()) {
    if (await compile(language)) await runJourneys(language, await place);
    else total.skipped += productNames.length;
  }
};

const run = async (place: Promise<Place>): Promise<void> => {
  if (!isPresent(['java', '-version'])) {
    for (const language of wanted) skip(language, 'the generator needs Java');
    return;
  }
  const present = wanted.filter(({ tools }) => tools.every(isPresent));
  for (const language of wanted) if (!present.includes(language)) skip(language, 'its tools are not on this machine');
  const startedAt = Date.now();
  await generateClients(present, productNames);
  say(`Generated in ${((Date.now() - startedAt) / 1_000).toFixed(1)} s`);
  const waiting = [...present];
  await Promise.all([workOff(waiting, place), workOff(waiting, place)]);
};

const wanted = languages.filter(({ name }) => !process.argv[2] || process.argv[2] === name);
if (wanted.length === 0) {
  const names = languages.map(({ name }) => name).sort();
  say(`CLIENT is one of ${names.join(', ')}`);
  process.exit(1);
}

let isInterrupted = false;
const server = startServer({ REQUIRE_HTTPS: 'false' });
const place = server.ready.then((origin) => ({ origin, adminToken: server.adminToken }));
// Whoever awaits it reports it.
place.catch(() => {});
for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143 }))
  process.once(signal, () => {
    isInterrupted = true;
    stopCommands();
    void server.stop().finally(() => process.exit(code));
  });

try {
  await run(place);
  if (!isInterrupted) say(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = total.failed === 0 && !isInterrupted ? 0 : 1;
} catch (error) {
  if (!isInterrupted) say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  stopCommands();
  await server.stop();
}
