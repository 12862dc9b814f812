import type { JobHandler } from '../../jobs/job.ts';
import { mostEcbFileBytes, parseEcbFile } from '../ecb-file.ts';
import { storeExchangeRates } from '../store-exchange-rates.ts';

/** Where the file of rates is fetched, and how long that may take. */
type Source = { url: string; timeoutMs?: number };

/** Fetches a file of rates and stores it; one that cannot be had or read is an error, so that it is tried again later. */
export const importExchangeRates =
  ({ url, timeoutMs = 15_000 }: Source): JobHandler =>
  async ({ database, log }) => {
    try {
      const rates = parseEcbFile(await download(url, timeoutMs));
      if (!rates) throw new Error('What was fetched is no file of reference rates');
      await database.transaction((transaction) => storeExchangeRates(transaction, rates));
    } catch (err) {
      log.warn({ err }, 'The exchange rates could not be imported');
      throw err;
    }
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
