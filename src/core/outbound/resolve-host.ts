import { lookup, Resolver } from 'node:dns/promises';

/** Finds the addresses of a host name; rejects when there are none. */
export type ResolveHost = (host: string) => Promise<string[]>;

const codeOf = (reason: unknown): unknown => (reason instanceof Error && 'code' in reason ? reason.code : undefined);

/**
 * Asks the name servers by itself, because the system's own look-up runs on a few threads, where some dead names would make
 * all others wait. What they do not know, the system may: names of the hosts file.
 */
export const resolveHost: ResolveHost = async (host) => {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 });
  const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
  const found = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  if (found.length > 0) return found;
  const isSlow = answers.some((answer) => answer.status === 'rejected' && codeOf(answer.reason) === 'ETIMEOUT');
  if (isSlow) throw Object.assign(new Error('The name servers did not answer'), { code: 'ETIMEOUT' });
  return (await lookup(host, { all: true })).map(({ address }) => address);
};
