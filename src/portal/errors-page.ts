import { marked } from 'marked';
import type { Product } from '../core/http/product.ts';
import { type CatalogueEntry, errorCatalogue } from './error-catalogue.ts';
import { Html, html } from './html.ts';
import { layout, linksOf, type PortalProduct } from './layout.ts';

/** Every error code of a product: what it means, with which statuses it comes and from which operations. */
export const errorsPage = (product: Product, products: readonly PortalProduct[]): string =>
  layout(
    { title: `${product.name} error codes`, products },
    html`<p>${linksOf(product)}</p>
<h1>Error codes of ${product.name}</h1>
<p>Programs decide by the code and the status; the message is for people and may say more than the one shown here.</p>
${errorCatalogue(product).map((entry) => sectionOf(entry, countOperations(product)))}`,
  );

const countOperations = ({ operations, plainHandlers = [] }: Product): number =>
  new Set([...Object.keys(operations), ...plainHandlers.map(({ operationId }) => operationId)]).size;

const sectionOf = ({ code, message, meaning, replies }: CatalogueEntry, mostOperations: number): Html =>
  html`<section>
<h2><code>${code}</code></h2>
<p>${new Html(marked.parseInline(meaning, { async: false }))}</p>
<p>Message: “${message}”</p>
<ul>${replies.map((reply) => html`<li>${reply.status}: ${originOf(reply, mostOperations)}</li>`)}</ul>
</section>
`;

const originOf = (reply: CatalogueEntry['replies'][number], mostOperations: number): string => {
  const { status, operations, withoutOperation } = reply;
  const listed = operations.length === mostOperations ? ['every operation'] : operations;
  const missing = status === 404 ? 'a path that does not exist' : 'a method that the path has not';
  return [...listed, ...(withoutOperation ? [missing] : [])].join(', ');
};
