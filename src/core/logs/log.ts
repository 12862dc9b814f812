import { type Logger, pino } from 'pino';
import type { Configuration } from '../configuration/configuration.ts';

/** JSON lines on standard output: request ids, operations and times, never personal data, keys or paths with codes in them. */
export const createLog = (level: Configuration['logLevel']): Logger =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  });
