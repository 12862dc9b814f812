import type { Logger } from 'pino';
import type { Database } from '../database/sql.ts';
import type { KeyedHash } from '../identifiers/keyed-hash.ts';

/** What a job is given. It may run twice, so it must bear repetition; what it throws makes it run again later. */
type JobCall = { payload: unknown; database: Database; now: Date; keyedHash: KeyedHash; log: Logger };

/** What is done for one kind of job, named `<product>.<job>`. */
export type JobHandler = (call: JobCall) => Promise<void>;

/** A job that runs by the clock: `schedule` is a crontab's five fields, in UTC. */
export type Timer = { job: string; schedule: string };
