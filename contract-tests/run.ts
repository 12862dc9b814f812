import { checkCompatibility } from './compatibility.ts';
import { productNames } from './documented-operations.ts';
import { runComparisonTests } from './run-comparison-tests.ts';
import { runDredd } from './run-dredd.ts';
import { runJourney, runSchemathesis } from './run-for-product.ts';
import { runSdks } from './run-sdks.ts';
import { startServer } from './start-server.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const inSeconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;

type Server = { origin: string; adminToken: string };
type Counts = { passed: number; failed: number; skipped: number };

/** Adds one part of the run to the whole and says how it went; `report` comes before its line. */
const add = (total: Counts, name: string, part: Counts & { durationMs: number; report: string }): void => {
  if (part.report) say(part.report);
  say(
    `${name}: ${part.passed} passed, ${part.failed} failed, ${part.skipped} skipped in ${inSeconds(part.durationMs)}`,
  );
  for (const outcome of ['passed', 'failed', 'skipped'] as const) total[outcome] += part[outcome];
};

/** The documents themselves, against those of the last release. */
const compareReleases = (total: Counts): void => {
  for (const product of productNames) {
    const { outcome, said } = checkCompatibility(product);
    total[outcome]++;
    say(`${product}, last release: ${outcome}, ${said}`);
  }
};

const walkJourneys = async (total: Counts, server: Server): Promise<void> => {
  for (const product of productNames) {
    const result = await runJourney(product, server);
    if (isInterrupted) return;
    add(total, `${product}, a journey through Prism`, result);
  }
};

/** The admin API comes last: with it the fuzzer may change what the other products need. */
const fuzzProducts = async (total: Counts, server: Server): Promise<void> => {
  for (const product of productNames.toSorted((one, other) => Number(one === 'admin') - Number(other === 'admin'))) {
    const result = await runSchemathesis(product, server);
    if (isInterrupted) return;
    add(total, `${product}, whatever the document says`, result);
  }
};

const testProducts = async (server: Server): Promise<boolean> => {
  const total = { passed: 0, failed: 0, skipped: 0 };
  compareReleases(total);
  add(total, 'what breaks clients', await runComparisonTests());
  if (isInterrupted) return false;
  for (const product of productNames) {
    const result = await runDredd(product, server);
    if (isInterrupted) return false;
    add(total, product, result);
  }
  const { lines, ...withSdks } = await runSdks(server);
  if (isInterrupted) return false;
  for (const line of lines) say(line);
  for (const outcome of ['passed', 'failed', 'skipped'] as const) total[outcome] += withSdks[outcome];
  await walkJourneys(total, server);
  if (isInterrupted) return false;
  await fuzzProducts(total, server);
  if (isInterrupted) return false;
  say(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed === 0 && total.passed > 0;
};

let isInterrupted = false;
const server = startServer();
for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143 }))
  process.once(signal, () => {
    isInterrupted = true;
    void server.stop().finally(() => process.exit(code));
  });

try {
  const origin = await server.ready;
  const isGood = await testProducts({ origin, adminToken: server.adminToken });
  process.exitCode = isGood ? 0 : 1;
} catch (error) {
  if (!isInterrupted) say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await server.stop();
}
