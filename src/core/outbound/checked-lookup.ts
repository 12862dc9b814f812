import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';
import type { ResolveHost } from './resolve-host.ts';
import type { PrivateTargets } from './target.ts';

/** Thrown instead of a connection to an address that is not public. */
export class ForbiddenAddress extends Error {}

/**
 * The look-up of a socket: it hands over only addresses it has checked, and the socket connects to exactly those, so a name
 * that leads somewhere else a moment later changes nothing.
 */
export const checkedLookup =
  (resolve: ResolveHost, privateTargets: PrivateTargets): LookupFunction =>
  (host, options, callback) => {
    const answer = async () => {
      const found = await resolve(host);
      const allowed = privateTargets === 'allow' ? found : found.filter(isPublicAddress);
      if (allowed.length === 0) throw new ForbiddenAddress(`${host} leads to no public address`);
      return allowed.map((address) => ({ address, family: isIP(address) }));
    };
    answer().then(
      (addresses) => {
        if (options.all) callback(null, addresses);
        else callback(null, addresses[0]?.address ?? '', addresses[0]?.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, options.all ? [] : ''),
    );
  };
