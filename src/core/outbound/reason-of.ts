import { ForbiddenAddress } from './checked-lookup.ts';

const reasons: Record<string, string> = {
  ECONNREFUSED: 'The connection was refused',
  ECONNRESET: 'The connection was closed before there was an answer',
  EPIPE: 'The connection was closed before there was an answer',
  EHOSTUNREACH: 'The host cannot be reached',
  ENETUNREACH: 'The host cannot be reached',
  ENODATA: 'The host name leads to no address',
  ENOTFOUND: 'The host name leads to no address',
  EAI_AGAIN: 'The name servers did not answer',
  ETIMEOUT: 'The name servers did not answer',
  ETIMEDOUT: 'The connection could not be made in time',
};

/** Why there was no answer, in words for the owner of the target; they tell nothing about this server's own network. */
export const reasonOf = (error: unknown, timeoutMs: number): string => {
  if (error instanceof ForbiddenAddress) return 'The host name leads to no public address';
  if (!(error instanceof Error)) return 'The connection failed';
  if (error.name === 'AbortError' || error.name === 'TimeoutError')
    return `There was no answer within ${timeoutMs / 1_000} seconds`;
  if (error instanceof AggregateError) return reasonOf(error.errors[0], timeoutMs);
  const code = 'code' in error ? String(error.code) : '';
  if (code.startsWith('HPE_')) return 'The answer was not HTTP';
  if (/CERT|SELF_SIGNED|UNABLE_TO_|ALTNAME/.test(code)) return `The certificate is not valid (${code})`;
  return reasons[code] ?? `The connection failed${code && ` (${code})`}`;
};
