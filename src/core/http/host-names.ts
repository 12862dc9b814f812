import type { IncomingMessage } from 'node:http';
import type { Origins } from './client-address.ts';
import type { Product } from './product.ts';

/**
 * Makes the function that leads requests to a product's own host name from the paths of its source API to ours, so that
 * DNS alone moves a client over whose base path cannot be changed. Everything else keeps its path, on those hosts too.
 */
export const pathRewriter = (
  products: readonly Pick<Product, 'name' | 'basePath' | 'sourceBasePaths'>[],
  hosts: ReadonlyMap<string, string>,
  origins: Pick<Origins, 'hostName'>,
): ((request: IncomingMessage) => void) => {
  const byHost = new Map(
    [...hosts].flatMap(([host, name]) => {
      const product = products.find((candidate) => candidate.name === name);
      return product ? [[host, product]] : [];
    }),
  );
  if (byHost.size === 0) return () => {};
  return (request) => {
    const product = byHost.get(origins.hostName(request));
    const { url = '/' } = request;
    const source = product?.sourceBasePaths?.find((path) => url === path || url.startsWith(`${path}/`));
    if (product && source) request.url = product.basePath + url.slice(source.length);
  };
};
