import { productNames } from './documented-operations.ts';
import { runDredd } from './run-dredd.ts';
import { runSdks } from './run-sdks.ts';
import { startServer } from './start-server.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const inSeconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;

const testProducts = async (server: { origin: string; adminToken: string }): Promise<boolean> => {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const product of productNames) {
    const { passed, failed, skipped, durationMs, report } = await runDredd(product, server);
    if (isInterrupted) return false;
    if (report) say(report);
    say(`${product}: ${passed} passed, ${failed} failed, ${skipped} skipped in ${inSeconds(durationMs)}`);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  const { lines, ...withSdks } = await runSdks(server);
  if (isInterrupted) return false;
  for (const line of lines) say(line);
  for (const outcome of ['passed', 'failed', 'skipped'] as const) total[outcome] += withSdks[outcome];
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
