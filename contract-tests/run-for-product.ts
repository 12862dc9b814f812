import { fileURLToPath } from 'node:url';
import { startChild } from './child-process.ts';
import { skippedExitCode } from './experiments-sdks/project.ts';

/** What became of one product, or one part of the run; `report` is what the program said when something failed, or why it was skipped. */
export type ProductResult = { passed: number; failed: number; skipped: number; durationMs: number; report: string };

/** Runs a program for one product against a live server; it ends with a line `N passed, N failed`. */
const runForProduct = async (
  program: string,
  product: string,
  { origin, adminToken }: { origin: string; adminToken: string },
): Promise<ProductResult> => {
  const startedAt = performance.now();
  const child = startChild(fileURLToPath(new URL(program, import.meta.url)), [product], {
    CONTRACT_TEST_ORIGIN: origin,
    CONTRACT_TEST_ADMIN_TOKEN: adminToken,
  });
  const exitCode = await child.ended;
  const durationMs = performance.now() - startedAt;
  const output = child.output().trim();
  if (exitCode === skippedExitCode) return { passed: 0, failed: 0, skipped: 1, durationMs, report: output };
  const [, passed = 0, failures = 0] = output.match(/(\d+) passed, (\d+) failed$/)?.map(Number) ?? [];
  const failed = Math.max(failures, exitCode === 0 && passed > 0 ? 0 : 1);
  return { passed, failed, skipped: 0, durationMs, report: failed > 0 ? output : '' };
};

type Run = (product: string, server: { origin: string; adminToken: string }) => Promise<ProductResult>;

/** Walks the journey of a product through Prism; each request of it counts. */
export const runJourney: Run = (product, server) => runForProduct('./journeys/through-prism.ts', product, server);

/** Runs schemathesis for a product, where there is Python; each operation counts. */
export const runSchemathesis: Run = (product, server) => runForProduct('./fuzzing/schemathesis.ts', product, server);
