import type { Logger } from 'pino';
import type { Database } from '../database/sql.ts';
import type { PlatformAddresses } from '../destinations/platform-addresses.ts';
import type { Encryption } from '../encryption/encryption.ts';
import type { KeyedHash } from '../identifiers/keyed-hash.ts';
import type { DeliveryMetrics } from '../metrics/delivery-metrics.ts';
import type { Outbound } from '../outbound/outbound.ts';

/**
 * What a job is given: `now` is when it began, `clock` for one that takes long. It may run twice, so it must bear
 * repetition; what it throws makes it run again later.
 */
export type JobCall = JobSurroundings & { payload: unknown; now: Date; clock: () => Date };

/** What all jobs share in one worker process. */
export type JobSurroundings = {
  database: Database;
  keyedHash: KeyedHash;
  encryption: Encryption;
  outbound: Outbound;
  platformAddresses: PlatformAddresses;
  log: Logger;
  deliveryMetrics: DeliveryMetrics;
};

/** What is done for one kind of job, named `<product>.<job>`. */
export type JobHandler = (call: JobCall) => Promise<void>;

/** A job that runs by the clock: `schedule` is a crontab's five fields, in UTC. Some run when a worker starts too. */
export type Timer = { job: string; schedule: string; isAlsoAtStart?: true };
