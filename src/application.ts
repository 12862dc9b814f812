import type { IncomingMessage, ServerResponse } from 'node:http';
import express from 'express';
import type { Logger } from 'pino';
import { type Administration, adminProduct } from './admin/product.ts';
import { affiliates } from './affiliates/product.ts';
import { attribution } from './attribution/product.ts';
import { authenticator } from './core/authentication/authenticate.ts';
import type { Configuration } from './core/configuration/configuration.ts';
import type { Secrets } from './core/configuration/secrets.ts';
import type { DatabaseHandle } from './core/database/pool.ts';
import { documentedAddresses } from './core/destinations/platform-addresses.ts';
import { createEncryption } from './core/encryption/encryption.ts';
import { Failure } from './core/errors/failure.ts';
import { origins } from './core/http/client-address.ts';
import { loadContract } from './core/http/contract.ts';
import { openExchange, sendError } from './core/http/exchange.ts';
import { pathRewriter } from './core/http/host-names.ts';
import type { Platform } from './core/http/platform.ts';
import { mountProbes } from './core/http/probes.ts';
import { problemDialect } from './core/http/problem.ts';
import type { PlainHandler, Product } from './core/http/product.ts';
import { servePages } from './core/http/serve-pages.ts';
import { isPathOf, servePlain } from './core/http/serve-plain.ts';
import { serveProduct } from './core/http/serve-product.ts';
import { keyedHash } from './core/identifiers/keyed-hash.ts';
import { createMetrics } from './core/metrics/metrics.ts';
import { metricsReader } from './core/metrics/metrics-reader.ts';
import { createOutbound } from './core/outbound/outbound.ts';
import type { LimitStore } from './core/rate-limits/limit-store.ts';
import { rateLimits } from './core/rate-limits/rate-limits.ts';
import { experiments, experimentsAdministration } from './experiments/product.ts';
import { ingestion, ingestionAdministration } from './ingestion/product.ts';
import { portalPages } from './portal/portal.ts';

const publicProducts: readonly Product[] = [attribution, affiliates, experiments, ingestion];

/** What the products let administrate, all of it by one operation each. */
const administration: Administration = { ...experimentsAdministration, ...ingestionAdministration };

/** Every product of this server; admin makes keys for all of them. */
export const products: readonly Product[] = [...publicProducts, adminProduct(publicProducts, administration)];

/** What the composition needs from outside; `isOneOfSeveral` when other processes of a cluster serve the same port. */
export type Surroundings = {
  configuration: Pick<Configuration, 'publicOrigin' | 'rateLimits' | 'requireHttps' | 'trustedProxies'> &
    Partial<Pick<Configuration, 'hosts' | 'outboundPrivate' | 'platformAddresses'>>;
  secrets: Secrets;
  database: DatabaseHandle;
  clock: () => Date;
  log: Logger;
  isOneOfSeveral?: boolean;
  /** For those who start many servers and ask little of each, see `loadContract`. */
  compilesOnDemand?: boolean;
  /** Where rate limits are counted together with other machines. */
  limitStore?: LimitStore | undefined;
};

/** Puts the server together: plain handlers first, then the products, the probes, the portal, and one 404 for everything else. */
export const application = async (
  surroundings: Surroundings,
): Promise<(request: IncomingMessage, response: ServerResponse) => void> => {
  const platform = platformOf(surroundings);
  const app = express().disable('x-powered-by').disable('etag').enable('case sensitive routing');
  const plain: { handler: PlainHandler; serve: ReturnType<typeof servePlain> }[] = [];
  for (const product of products) {
    const { compilesOnDemand } = surroundings;
    const contract = await loadContract(product.document, { compilesOnDemand, fieldRules: product.fieldRules });
    app.use(product.basePath, serveWholeUrl(serveProduct(product, contract, platform)));
    for (const handler of product.plainHandlers ?? [])
      plain.push({ handler, serve: servePlain(product, handler, contract, platform) });
    if (product.watch) surroundings.database.watch(product.watch(surroundings.database));
  }
  mountProbes(app, {
    database: surroundings.database,
    readMetrics: metricsReader(platform.metrics, surroundings.isOneOfSeveral === true),
  });
  const refuse = (request: IncomingMessage, response: ServerResponse, failure: Failure): void =>
    sendError(openExchange(request, response, 'none', platform), failure, problemDialect, platform);
  app.use(servePages(portalPages(products), refuse));
  app.use((request: IncomingMessage, response: ServerResponse) =>
    refuse(request, response, new Failure('notFound', 'There is nothing at this path')),
  );

  const rewritePath = pathRewriter(products, surroundings.configuration.hosts ?? new Map(), platform.origins);
  return (request, response) => {
    rewritePath(request);
    const found = plain.find(({ handler }) => isPathOf(handler, request.url ?? '/'));
    if (found) void found.serve(request, response);
    else app(request, response);
  };
};

/** Express cuts the mount path off the url; documents hold complete paths. */
const serveWholeUrl =
  (serve: (request: IncomingMessage, response: ServerResponse) => Promise<void>) =>
  (request: express.Request, response: express.Response): Promise<void> => {
    request.url = request.originalUrl;
    return serve(request, response);
  };

const platformOf = (surroundings: Surroundings): Platform => {
  const { configuration, secrets, database, clock, log, isOneOfSeveral, limitStore } = surroundings;
  const hash = keyedHash(secrets.secretKey);
  const metrics = createMetrics({ pool: () => database.state(), database });
  const keyPrefixes = new Map(
    products.flatMap(({ name, keys }) =>
      [keys?.live, keys?.test].flatMap((prefix) => (prefix ? [[prefix, name]] : [])),
    ),
  ) as Map<string, string>;
  return {
    database,
    clock,
    log,
    metrics,
    authenticator: authenticator({
      database,
      clock,
      keyPrefixes,
      adminToken: secrets.adminToken,
      onUsageError: (error) => log.warn({ err: error }, 'The last use of a key could not be noted'),
    }),
    rateLimits: rateLimits({
      isOff: configuration.rateLimits === 'off',
      shared: isOneOfSeveral === true,
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
