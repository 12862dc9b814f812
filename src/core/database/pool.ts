import { createPgDriverFactory } from '@slonik/pg-driver';
import { createPool, type DatabasePool, type Interceptor, type QueryResultRow, SchemaValidationError } from 'slonik';
import type { Database } from './sql.ts';
import { withStatementDeadline } from './statement-deadline.ts';
import { type ChangeWatch, watchChanges } from './watch-changes.ts';

/** A pool with what the probes and the graceful stop need of it. */
export type DatabaseHandle = Database & {
  /** Watches for changes until the pool ends. */
  watch(watch: ChangeWatch): void;
  state(): { acquired: number; idle: number; waiting: number };
  end(): Promise<void>;
};

/** Checks every row against the strict schema of its statement, in production too: a drifted column is an error, not a surprise. */
const strictRows: Interceptor = {
  name: 'strict-rows',
  transformRow: ({ resultParser }, query, row) => {
    if (!resultParser) return row;
    const result = resultParser['~standard'].validate(row);
    if (result instanceof Promise) throw new Error('Row schemas are synchronous');
    if (result.issues) throw new SchemaValidationError(query, row, result.issues);
    return result.value as QueryResultRow;
  },
};

const statementTimeoutMs = 8_000;
/** Longer than the database takes to give a statement up and to say so. */
const statementDeadlineMs = statementTimeoutMs + 3_000;

const typeParsers = [
  { name: 'numeric', parse: (text: string) => text },
  { name: 'timestamptz', parse: (text: string) => new Date(text) },
  { name: 'date', parse: (text: string) => text },
  { name: 'int8', parse: wholeNumber },
];

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} does not fit a JSON number`);
  return number;
}

/**
 * Opens the pool. Connections carry no session state, so none is reset between uses; a statement is given up after 8 s
 * and a transaction that idles after 5 s. A database that does not even say that is away after 11 s.
 */
export const openDatabase = async (url: string, { size }: { size: number }): Promise<DatabaseHandle> => {
  const pool: DatabasePool = await createPool(url, {
    captureStackTrace: false,
    connectionRetryLimit: 1,
    connectionTimeout: 3_000,
    driverFactory: withStatementDeadline(createPgDriverFactory(), statementDeadlineMs),
    idleInTransactionSessionTimeout: 5_000,
    idleTimeout: 60_000,
    interceptors: [strictRows],
    maxPoolSize: size,
    queryRetryLimit: 2,
    resetConnection: async () => {},
    statementTimeout: statementTimeoutMs,
    transactionRetryLimit: 2,
    typeParsers,
  });
  pool.on('error', () => {}); // A lost idle connection is replaced; the statement that meets a dead one reports it.
  const watches: { stop(): Promise<void> }[] = [];
  return {
    any: pool.any,
    exists: pool.exists,
    maybeOne: pool.maybeOne,
    one: pool.one,
    oneFirst: pool.oneFirst,
    query: pool.query,
    transaction: (work) => pool.transaction((transaction) => work(transaction)),
    watch: (watch) => void watches.push(watchChanges(url, watch)),
    state: () => {
      const { acquiredConnections, idleConnections, waitingClients } = pool.state();
      return { acquired: acquiredConnections, idle: idleConnections, waiting: waitingClients };
    },
    end: async () => {
      await Promise.all(watches.map((watch) => watch.stop()));
      await pool.end();
    },
  };
};
