import { type DestinationStream, type Logger, pino } from 'pino';
import type { Configuration } from '../configuration/configuration.ts';
import { toLoggedError } from './logged-error.ts';

/** JSON lines on standard output: request ids, operations and times, never personal data, keys or paths with codes in them. */
export const createLog = (
  level: Configuration['logLevel'],
  destination: DestinationStream = pino.destination(1),
): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: toLoggedError },
    },
    destination,
  );
