import { createRequire } from 'node:module';
import { startChild } from './child-process.ts';
import { documentedOperations, readBundle } from './documented-operations.ts';

/** What became of the transactions of one product; `report` is what Dredd said about the failed ones. */
export type DreddResult = { passed: number; failed: number; skipped: number; durationMs: number; report: string };

const dredd = createRequire(import.meta.url).resolve('dredd/bin/dredd');

/**
 * Runs Dredd for one product against a live server. Dredd takes a hook file that does not load for a warning and
 * counts what was never asked as nothing, so its counts are held against the document.
 */
export const runDredd = async (
  product: string,
  { origin, adminToken }: { origin: string; adminToken: string },
): Promise<DreddResult> => {
  const startedAt = performance.now();
  const child = startChild(dredd, ['--config', `contract-tests/${product}/dredd.yml`], {
    CONTRACT_TEST_ORIGIN: origin,
    CONTRACT_TEST_ADMIN_TOKEN: adminToken,
  });
  const exitCode = await child.ended;
  const output = child.output();

  const [, passed = 0, failures = 0, errors = 0, skipped = 0] =
    output.match(/(\d+) passing, (\d+) failing, (\d+) errors, (\d+) skipped, \d+ total/)?.map(Number) ?? [];
  const operations = documentedOperations(readBundle(product));
  const statuses = operations.flatMap((operation) => operation.statuses);
  const toSkip = operations.flatMap((operation) =>
    operation.statuses.filter((status) => operation.statusesByChance.includes(status)),
  ).length;
  const missing = Math.max(0, statuses.length - passed - failures - errors - skipped);
  const complaints = [
    ...(output.includes('Skipping hook loading') ? ['The hook file failed to load'] : []),
    ...(missing > 0 ? [`${missing} documented replies were not asked for`] : []),
    ...(skipped !== toSkip ? [`${skipped} transactions were skipped instead of ${toSkip}`] : []),
    ...(exitCode !== 0 && failures + errors === 0 ? [`Dredd ended with ${exitCode}`] : []),
  ];
  const failed = Math.max(failures + errors + missing, Math.sign(complaints.length));
  const noteworthy = output.split('\n').filter((line) => !/^(pass|skip|complete|info|warn: API desc.*):/.test(line));
  return {
    passed,
    failed,
    skipped,
    durationMs: performance.now() - startedAt,
    report: failed > 0 ? [...noteworthy, ...complaints].join('\n').trim() : '',
  };
};
