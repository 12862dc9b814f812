import type { Configuration } from '../configuration/configuration.ts';

/** Thrown where a server cannot listen; `cause` is Node's own error. */
export class ListenError extends Error {
  readonly code: unknown;

  constructor(cause: Error) {
    super(cause.message, { cause });
    this.code = 'code' in cause ? cause.code : undefined;
  }
}

/** What ends a start that cannot listen, as people are told it: one line that names the variable to change. */
export const asListenFailure = (
  error: ListenError,
  { role, host, port, metricsPort }: Pick<Configuration, 'role' | 'host' | 'port' | 'metricsPort'>,
): Error => new Error(reasonOf(error, host, role === 'worker' ? ['METRICS_PORT', metricsPort] : ['PORT', port]));

const reasonOf = ({ code, message }: ListenError, host: string, [variable, port]: [string, unknown]): string => {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use: stop what listens there or set ${variable} to another one`;
    case 'EACCES':
      return `Port ${port} is not open to this user: set ${variable} to one from 1024 up, behind a proxy, or give the user the right`;
    case 'EADDRNOTAVAIL':
      return `HOST must be an address of this machine, and ${host} is none`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST must be an address of this machine or a name of one, and ${host} cannot be resolved (${code})`;
    default:
      return `Nothing can listen at HOST ${host} and ${variable} ${port}: ${message}`;
  }
};
