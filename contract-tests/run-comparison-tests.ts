import { fileURLToPath } from 'node:url';
import { startChild } from './child-process.ts';
import { canCompare } from './compare-documents.ts';
import type { ProductResult } from './run-for-product.ts';

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const config = 'src/core/testing/vitest.config.ts';
const tests = ['compatibility', 'release'].map((name) => `contract-tests/${name}.test.ts`);

/** Tests that breaking changes are refused: `make test` leaves that out where oasdiff is not installed yet. */
export const runComparisonTests = async (): Promise<ProductResult> => {
  const startedAt = performance.now();
  const result = { passed: 0, failed: 0, skipped: 0, durationMs: 0, report: '' };
  if (!canCompare()) return { ...result, skipped: 1, report: 'there is no oasdiff' };
  const child = startChild(vitest, ['run', '--config', config, ...tests], { NO_COLOR: '1' });
  const exitCode = await child.ended;
  const summary = child.output().match(/^ *Tests .*$/m)?.[0] ?? '';
  const countOf = (outcome: string): number => Number(summary.match(new RegExp(`(\\d+) ${outcome}`))?.[1] ?? 0);
  const [passed, skipped] = [countOf('passed'), countOf('skipped')];
  const failed = Math.max(countOf('failed'), exitCode === 0 && passed > 0 ? 0 : 1);
  const durationMs = performance.now() - startedAt;
  return { passed, failed, skipped, durationMs, report: failed > 0 ? child.output() : '' };
};
