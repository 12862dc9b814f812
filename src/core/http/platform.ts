import type { Logger } from 'pino';
import type { Authenticator } from '../authentication/authenticate.ts';
import type { Database } from '../database/sql.ts';
import type { PlatformAddresses } from '../destinations/platform-addresses.ts';
import type { Encryption } from '../encryption/encryption.ts';
import type { KeyedHash } from '../identifiers/keyed-hash.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { Outbound } from '../outbound/outbound.ts';
import type { RateLimits } from '../rate-limits/rate-limits.ts';
import type { Origins } from './client-address.ts';

/** What every request path shares in one server process. */
export type Platform = {
  database: Database;
  clock: () => Date;
  authenticator: Authenticator;
  rateLimits: RateLimits;
  origins: Origins;
  requireHttps: boolean;
  keyedHash: KeyedHash;
  encryption: Encryption;
  outbound: Outbound;
  platformAddresses: PlatformAddresses;
  log: Logger;
  metrics: Metrics;
};
