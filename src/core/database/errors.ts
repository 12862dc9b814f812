import { BackendTerminatedError, BackendTerminatedUnexpectedlyError, ConnectionError } from 'slonik';

/**
 * Connection exceptions, a transaction that idled too long, shutdown, crash recovery, too many connections, a statement
 * given up, and the same seen by the socket.
 */
const awayCode =
  /^(08...|25P03|57014|57P0[123]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|ENETUNREACH)$/;

/** True when the database could not be reached, went away or took too long: the request may be tried again, nothing says it was wrong. */
export const isDatabaseAway = (error: unknown): boolean => {
  if (error instanceof ConnectionError) return true;
  if (error instanceof BackendTerminatedError || error instanceof BackendTerminatedUnexpectedlyError) return true;
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && awayCode.test(code)) return true;
  if (/timeout expired|terminated|not queryable|Connection ended/.test(error.message) && !code) return true;
  if (error instanceof AggregateError && error.errors.some(isDatabaseAway)) return true;
  return error.cause !== undefined && isDatabaseAway(error.cause);
};

/** What ends a start, as people are told it: a database that is away is said in one line, all else stays as it is. */
export const asStartFailure = (error: unknown): unknown =>
  isDatabaseAway(error) ? new Error(`The database cannot be reached: ${reasonOf(error)}`, { cause: error }) : error;

const reasonOf = (error: unknown): string =>
  error instanceof AggregateError
    ? error.errors.map(reasonOf).join(', ')
    : error instanceof Error
      ? error.message
      : String(error);

/** The SQLSTATE of a database error, wherever the libraries keep it; the only thing errors are told apart by. */
export const sqlState = (error: unknown): string | undefined => {
  for (let current = error; current instanceof Error; current = current.cause) {
    const { code } = current as { code?: unknown };
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
  }
  return undefined;
};

/** True for a broken unique constraint. */
export const isUniqueViolation = (error: unknown): boolean => sqlState(error) === '23505';
