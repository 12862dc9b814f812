import type { Database } from '../database/sql.ts';
import type { JobHandler, Timer } from '../jobs/job.ts';
import { insertJob } from '../jobs/queries/insert-job.ts';
import { dayMs } from '../time/day.ts';
import { utcDay } from '../time/instant.ts';
import { importExchangeRates, importJob } from './jobs/import-exchange-rates.ts';
import { hasExchangeRates } from './queries/has-exchange-rates.ts';

/** How a worker keeps the exchange rates up to date. */
export type ExchangeRateImports = {
  jobs: Readonly<Record<string, JobHandler>>;
  timers: readonly Timer[];
  /** Has the rates fetched at once where none were published within the last 24 hours; of several workers, one does. */
  start(database: Database, now: Date): Promise<void>;
};

/** Imports the rates from this address every six hours; without one never. */
export const exchangeRateImports = (url: string | undefined): ExchangeRateImports => {
  if (url === undefined) return { jobs: {}, timers: [], start: async () => {} };
  return {
    jobs: { [importJob]: importExchangeRates({ url }) },
    timers: [{ job: importJob, schedule: '23 */6 * * *' }],
    start: async (database, now) => {
      const since = utcDay(new Date(now.getTime() - dayMs));
      if (!(await hasExchangeRates(database, { since })))
        await insertJob(database, { name: importJob, payload: {}, key: importJob });
    },
  };
};
