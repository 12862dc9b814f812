import proxyAddress from 'proxy-addr';
import { z } from 'zod';
import { documentedAddresses, type PlatformAddresses } from '../destinations/platform-addresses.ts';

const integer = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((number) => number >= least && number <= most, `must be a whole number from ${least} to ${most}`);

const areRanges = (ranges: string[]): boolean => {
  try {
    proxyAddress.compile(ranges);
    return true;
  } catch {
    return false;
  }
};

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\./.test(host);

const isPostgresUrl = (text: string): boolean => /^postgres(ql)?:\/\//.test(text) && URL.canParse(text);

const isRedisUrl = (text: string): boolean => /^rediss?:\/\/[^/]/.test(text) && URL.canParse(text);

const isHttpUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** An address that a path can be put behind. */
const isBareUrl = (text: string): boolean => isHttpUrl(text) && !/[?#]/.test(text);

const isHttpOrigin = (text: string): boolean => isHttpUrl(text) && new URL(text).origin === text.replace(/\/$/, '');

const schema = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: integer(0, 65_535).default(8080),
  METRICS_PORT: integer(0, 65_535).optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z
    .string()
    .refine(isPostgresUrl, 'must look like postgres://user:password@host:5432/database')
    .optional(),
  DATABASE_POOL_SIZE: integer(1, 500).default(10),
  PUBLIC_ORIGIN: z.string().refine(isHttpOrigin, 'must be an origin such as https://track.example.com').optional(),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((part) => part.trim() || []))
    .refine(areRanges, 'must be addresses or CIDR ranges separated by commas'),
  PROCESSES: integer(1, 128).default(1),
  REQUIRE_HTTPS: z.enum(['true', 'false'], 'must be true or false').optional(),
  ROLE: z.enum(['all', 'api', 'worker'], 'must be all, api or worker').default('all'),
  RATE_LIMITS: z.enum(['on', 'off'], 'must be on or off').default('on'),
  REDIS_URL: z.string().refine(isRedisUrl, 'must look like redis://user:password@host:6379/0').optional(),
  EXCHANGE_RATES_URL: z
    .string()
    .refine(
      (text) => text === 'off' || isHttpUrl(text),
      'must be an address such as https://example.com/rates.xml, or off',
    )
    .default('https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml'),
  META_BASE_URL: z
    .string()
    .refine(isBareUrl, 'must be an address such as https://graph.facebook.com, without a query')
    .default(documentedAddresses.meta.baseUrl),
  META_GRAPH_VERSION: z
    .string()
    .regex(/^v\d+\.\d+$/, 'must be a version such as v25.0')
    .default(documentedAddresses.meta.version),
  OUTBOUND_PRIVATE: z.enum(['allow', 'refuse'], 'must be allow or refuse').default('refuse'),
  ADMIN_TOKEN: z
    .string()
    .regex(/^[\w.~+/=-]*$/, 'must consist of letters, digits and - . _ ~ + / =') // what a bearer token may hold
    .min(20, 'must have at least 20 characters')
    .optional(),
  SECRET_KEY: z.string().min(32, 'must have at least 32 characters').optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent')
    .default('info'),
});

/** Everything an operator can set; README lists the same table. */
export type Configuration = {
  host: string;
  port: number;
  /** Where a process that works off jobs alone answers probes; undefined where it listens nowhere. */
  metricsPort: number | undefined;
  dataDirectory: string;
  databaseUrl: string | undefined;
  databasePoolSize: number;
  publicOrigin: string | undefined;
  trustedProxies: string[];
  processes: number;
  role: 'all' | 'api' | 'worker';
  requireHttps: boolean;
  rateLimits: 'on' | 'off';
  redisUrl: string | undefined;
  /** Undefined where nothing is fetched. */
  exchangeRatesUrl: string | undefined;
  /** Where ad platforms are reached unless a destination says otherwise. */
  platformAddresses: PlatformAddresses;
  /** Whether webhooks and destinations may go to private addresses and over plain HTTP. */
  outboundPrivate: 'allow' | 'refuse';
  adminToken: string | undefined;
  secretKey: string | undefined;
  /** The products that have a host name of their own, by that name in lower case. */
  hosts: ReadonlyMap<string, string>;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
};

/** Thrown for a configuration the server cannot run with; `message` has one line per mistake. */
export class ConfigurationError extends Error {}

const isHostName = (text: string): boolean => /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text) && text.length <= 253;

/** A product, and where the source API has its paths: only one that has them there can have a host name of its own. */
type Hosted = { name: string; sourceBasePaths?: readonly string[] };

/** `<PRODUCT>_HOST` of each product; two products cannot share a name. */
const readHosts = (given: Record<string, string | undefined>, products: readonly Hosted[]): Map<string, string> => {
  const hosts = new Map<string, string>();
  for (const { name: product, sourceBasePaths } of products) {
    const variable = `${product.toUpperCase()}_HOST`;
    const host = given[variable]?.toLowerCase();
    if (host === undefined || sourceBasePaths === undefined) continue;
    if (!isHostName(host)) throw new ConfigurationError(`${variable} must be a host name, without scheme and port`);
    if (hosts.has(host)) throw new ConfigurationError(`${variable} is the host name of ${hosts.get(host)} already`);
    hosts.set(host, product);
  }
  return hosts;
};

/**
 * Reads and checks the environment, the only place that does. An empty variable counts as absent. Each product that
 * stands in for another API may have a host name of its own.
 */
export const readConfiguration = (
  environment: Record<string, string | undefined> = process.env,
  products: readonly Hosted[] = [],
): Configuration => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { success, data, error } = schema.safeParse(given);
  if (!success)
    throw new ConfigurationError(error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('\n'));
  return {
    host: data.HOST,
    port: data.PORT,
    metricsPort: data.METRICS_PORT,
    dataDirectory: data.DATA_DIR,
    databaseUrl: data.DATABASE_URL,
    databasePoolSize: data.DATABASE_POOL_SIZE,
    publicOrigin: data.PUBLIC_ORIGIN?.replace(/\/$/, ''),
    trustedProxies: data.TRUSTED_PROXIES,
    processes: data.PROCESSES,
    role: data.ROLE,
    requireHttps: data.REQUIRE_HTTPS ? data.REQUIRE_HTTPS === 'true' : !isLoopback(data.HOST),
    rateLimits: data.RATE_LIMITS,
    redisUrl: data.REDIS_URL,
    exchangeRatesUrl: data.EXCHANGE_RATES_URL === 'off' ? undefined : data.EXCHANGE_RATES_URL,
    platformAddresses: {
      meta: { baseUrl: data.META_BASE_URL.replace(/\/+$/, ''), version: data.META_GRAPH_VERSION },
    },
    outboundPrivate: data.OUTBOUND_PRIVATE,
    adminToken: data.ADMIN_TOKEN,
    secretKey: data.SECRET_KEY,
    hosts: readHosts(given, products),
    logLevel: data.LOG_LEVEL,
  };
};
