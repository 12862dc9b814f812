import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startChild } from './child-process.ts';
import { skippedExitCode } from './experiments-sdks/project.ts';

/** What became of the checks with SDKs; `lines` say how each went. */
export type SdkResult = { passed: number; failed: number; skipped: number; lines: string[] };

const folder = new URL('./experiments-sdks/', import.meta.url);

/** Runs one check in a process of its own, because SDKs keep timers running. */
const runCheck = async (check: string, { origin, adminToken }: Server): Promise<{ exitCode: number; said: string }> => {
  if (!existsSync(new URL('node_modules/@convertcom/js-sdk', folder)))
    return { exitCode: skippedExitCode, said: 'the SDKs are not installed' };
  const child = startChild(fileURLToPath(new URL(`${check}.ts`, folder)), [], {
    CONTRACT_TEST_ORIGIN: origin,
    CONTRACT_TEST_ADMIN_TOKEN: adminToken,
    CHROMIUM: process.env.CHROMIUM ?? '',
  });
  return { exitCode: (await child.ended) ?? 1, said: child.output().trim() };
};

type Server = { origin: string; adminToken: string };

/** Runs customers' SDKs, unmodified, against a live server; what is not on this machine is skipped. */
export const runSdks = async (server: Server): Promise<SdkResult> => {
  const result: SdkResult = { passed: 0, failed: 0, skipped: 0, lines: [] };
  for (const check of ['javascript', 'browser', 'python']) {
    const { exitCode, said } = await runCheck(check, server);
    const outcome = exitCode === 0 ? 'passed' : exitCode === skippedExitCode ? 'skipped' : 'failed';
    result[outcome]++;
    result.lines.push(`experiments, SDK for ${check}: ${outcome}${said && `, ${said}`}`);
  }
  return result;
};
