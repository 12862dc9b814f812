import type { Logger } from 'pino';
import { authenticator } from '../authentication/authenticate.ts';
import type { Configuration } from '../configuration/configuration.ts';
import type { Secrets } from '../configuration/secrets.ts';
import type { DatabaseHandle } from '../database/pool.ts';
import { documentedAddresses } from '../destinations/platform-addresses.ts';
import { createEncryption } from '../encryption/encryption.ts';
import { keyedHash } from '../identifiers/keyed-hash.ts';
import { createMetrics } from '../metrics/metrics.ts';
import { createOutbound } from '../outbound/outbound.ts';
import type { LimitStore } from '../rate-limits/limit-store.ts';
import { rateLimits } from '../rate-limits/rate-limits.ts';
import { origins } from './client-address.ts';
import type { Platform } from './platform.ts';
import type { Product } from './product.ts';

/** What a server is put together from; `isOneOfSeveral` when other processes of a cluster serve the same port. */
export type PlatformSurroundings = {
  configuration: Pick<Configuration, 'publicOrigin' | 'rateLimits' | 'requireHttps' | 'trustedProxies'> &
    Partial<Pick<Configuration, 'outboundPrivate' | 'platformAddresses'>>;
  secrets: Secrets;
  database: DatabaseHandle;
  clock: () => Date;
  log: Logger;
  isOneOfSeveral?: boolean;
  /** Where rate limits are counted together with other machines. */
  limitStore?: LimitStore | undefined;
};

/** Puts together what the paths of these products share. */
export const createPlatform = (
  products: readonly Pick<Product, 'name' | 'keys'>[],
  { configuration, secrets, database, clock, log, isOneOfSeveral = false, limitStore }: PlatformSurroundings,
): Platform => {
  const hash = keyedHash(secrets.secretKey);
  const metrics = createMetrics({ pool: () => database.state(), database });
  return {
    ...{ database, clock, log, metrics },
    authenticator: authenticator({
      ...{ database, clock, keyPrefixes: keyPrefixesOf(products), adminToken: secrets.adminToken },
      onUsageError: (error) => log.warn({ err: error }, 'The last use of a key could not be noted'),
    }),
    rateLimits: rateLimits({
      isOff: configuration.rateLimits === 'off',
      shared: isOneOfSeveral,
      store: limitStore,
      keyedHash: hash,
      onError: metrics.countUncountedRequest,
    }),
    origins: origins(configuration),
    requireHttps: configuration.requireHttps,
    keyedHash: hash,
    encryption: createEncryption(secrets.secretKey),
    outbound: createOutbound({ privateTargets: configuration.outboundPrivate ?? 'refuse' }),
    platformAddresses: configuration.platformAddresses ?? documentedAddresses,
  };
};

/** What the keys of each product begin with. */
const keyPrefixesOf = (products: readonly Pick<Product, 'name' | 'keys'>[]): Map<string, string> =>
  new Map(
    products.flatMap(({ name, keys }) =>
      [keys?.live, keys?.test].flatMap((prefix): [string, string][] => (prefix ? [[prefix, name]] : [])),
    ),
  );
