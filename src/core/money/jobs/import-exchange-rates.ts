import { z } from 'zod';
import type { JobHandler } from '../../jobs/job.ts';
import { insertJob } from '../../jobs/queries/insert-job.ts';
import { mostEcbFileBytes, parseEcbFile } from '../ecb-file.ts';
import type { ExchangeRate } from '../exchange-rates.ts';
import { storeExchangeRates } from '../store-exchange-rates.ts';

/** The name of the job. */
export const importJob = 'core.import_exchange_rates';

/** Where the file of rates is fetched, and how long that may take. */
type Source = { url: string; timeoutMs?: number };

/** The job of a timer has no failures yet. */
const payloadSchema = z.object({ failures: z.int().default(0) });

const minuteMs = 60_000;
const mostMinutes = 60;

/**
 * Fetches a file of rates and stores it. One that cannot be had or read is told in one line and tried again after 1, 4, 16 and
 * then every 60 minutes: that is nothing unusual where a server has no internet.
 */
export const importExchangeRates =
  ({ url, timeoutMs = 15_000 }: Source): JobHandler =>
  async ({ database, log, payload, now }) => {
    const { failures } = payloadSchema.parse(payload);
    const rates = await fetchRates(url, timeoutMs).catch(reasonOf);
    if (typeof rates !== 'string') return database.transaction((transaction) => storeExchangeRates(transaction, rates));

    const minutes = Math.min(4 ** failures, mostMinutes);
    log.warn(`No exchange rates from EXCHANGE_RATES_URL (off reads none), tried again in ${minutes} min: ${rates}`);
    const runAt = new Date(now.getTime() + minutes * minuteMs);
    const again = { name: importJob, payload: { failures: failures + 1 }, key: `${importJob}:again`, runAt };
    await insertJob(database, again);
  };

/** What is wrong, in one line: the cause says more than that fetching failed, its code more than the list of addresses tried. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { message, cause } = error;
  if (!(cause instanceof Error)) return message;
  return cause.message || ('code' in cause ? String(cause.code) : message);
};

const fetchRates = async (url: string, timeoutMs: number): Promise<ExchangeRate[]> => {
  const rates = parseEcbFile(await download(url, timeoutMs));
  if (!rates) throw new Error('What was fetched is no file of reference rates');
  return rates;
};

const download = async (url: string, timeoutMs: number): Promise<string> => {
  const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`The file of reference rates was answered with status ${response.status}`);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > mostEcbFileBytes) throw new Error(`The file of reference rates has more than ${mostEcbFileBytes} bytes`);
    chunks.push(chunk);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
};
