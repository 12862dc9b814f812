import type { IncomingMessage, ServerResponse } from 'node:http';
import express from 'express';
import { type Administration, adminProduct } from './admin/product.ts';
import { affiliates } from './affiliates/product.ts';
import { attribution } from './attribution/product.ts';
import type { Configuration } from './core/configuration/configuration.ts';
import { Failure } from './core/errors/failure.ts';
import { loadContract } from './core/http/contract.ts';
import { createPlatform, type PlatformSurroundings } from './core/http/create-platform.ts';
import { openExchange, sendError } from './core/http/exchange.ts';
import { pathRewriter } from './core/http/host-names.ts';
import { mountProbes } from './core/http/probes.ts';
import { problemDialect } from './core/http/problem.ts';
import type { PlainHandler, Product } from './core/http/product.ts';
import { servePages } from './core/http/serve-pages.ts';
import { isPathOf, servePlain } from './core/http/serve-plain.ts';
import { serveProduct } from './core/http/serve-product.ts';
import type { DeliveryMetrics } from './core/metrics/delivery-metrics.ts';
import { ownMetricsReader, sharedMetricsReader } from './core/metrics/metrics-reader.ts';
import { experiments, experimentsAdministration } from './experiments/product.ts';
import { ingestion, ingestionAdministration } from './ingestion/product.ts';
import { portalPages } from './portal/portal.ts';

const publicProducts: readonly Product[] = [attribution, affiliates, experiments, ingestion];

/** What the products let administrate, all of it by one operation each. */
const administration: Administration = { ...experimentsAdministration, ...ingestionAdministration };

/** The server's own product: makes keys for all of them, and its webhooks tell of what the server does by itself. */
export const ownProduct: Product = adminProduct(publicProducts, administration);

/** Every product of this server. */
export const products: readonly Product[] = [...publicProducts, ownProduct];

/** What the composition needs from outside. */
export type Surroundings = PlatformSurroundings & {
  configuration: Partial<Pick<Configuration, 'hosts'>>;
  /** For those who start many servers and ask little of each, see `loadContract`. */
  compilesOnDemand?: boolean;
  /** Where this process works off jobs too: what it counts of them is told with everything else. */
  deliveryMetrics?: DeliveryMetrics | undefined;
};

/** Puts the server together: plain handlers first, then the products, the probes, the portal, and one 404 for everything else. */
export const application = async (
  surroundings: Surroundings,
): Promise<(request: IncomingMessage, response: ServerResponse) => void> => {
  const { configuration, database, isOneOfSeveral, deliveryMetrics } = surroundings;
  const platform = createPlatform(products, surroundings);
  const app = express().disable('x-powered-by').disable('etag').enable('case sensitive routing');
  const plain: { handler: PlainHandler; serve: ReturnType<typeof servePlain> }[] = [];
  for (const product of products) {
    const { compilesOnDemand } = surroundings;
    const contract = await loadContract(product.document, { compilesOnDemand, fieldRules: product.fieldRules });
    app.use(product.basePath, serveWholeUrl(serveProduct(product, contract, platform)));
    for (const handler of product.plainHandlers ?? [])
      plain.push({ handler, serve: servePlain(product, handler, contract, platform) });
    if (product.watch) database.watch(product.watch(database));
  }
  const { registry } = platform.metrics;
  const registries = deliveryMetrics ? [registry, deliveryMetrics.registry] : [registry];
  mountProbes(app, {
    database,
    readMetrics: isOneOfSeveral ? sharedMetricsReader(registry) : ownMetricsReader(registries),
  });
  const refuse = (request: IncomingMessage, response: ServerResponse, failure: Failure): void =>
    sendError(openExchange(request, response, 'none', platform), failure, problemDialect, platform);
  app.use(servePages(portalPages(products), refuse));
  app.use((request: IncomingMessage, response: ServerResponse) =>
    refuse(request, response, new Failure('notFound', 'There is nothing at this path')),
  );

  const rewritePath = pathRewriter(products, configuration.hosts ?? new Map(), platform.origins);
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
