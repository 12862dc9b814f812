import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Product } from '../core/http/product.ts';
import type { Page } from '../core/http/serve-pages.ts';
import { errorCatalogue } from './error-catalogue.ts';
import { errorsPage } from './errors-page.ts';
import { html } from './html.ts';
import { addressOf, layout, linksOf, type PortalProduct } from './layout.ts';
import { fromMarkdown, startPage } from './start-page.ts';

const require = createRequire(import.meta.url);
const text = (mediaType: string, read: Page['read']): Page => ({ mediaType: `${mediaType}; charset=utf-8`, read });
const page = (read: () => string): Page => text('text/html', read);
const json = (read: () => string): Page => text('application/json', read);
const ownFile = (path: string) => () => readFileSync(new URL(path, import.meta.url));
const clientsDocumentOf = ({ name }: PortalProduct) => ownFile(`../../generated/${name}.clients.openapi.json`);
const swaggerFile = (name: string) => () => readFileSync(require.resolve(`swagger-ui-dist/${name}`));

const assets: [string, Page][] = [
  ['portal.css', text('text/css', ownFile('./assets/portal.css'))],
  ['reference.js', text('text/javascript', ownFile('./assets/reference.js'))],
  ['swagger-ui.css', text('text/css', swaggerFile('swagger-ui.css'))],
  ['swagger-ui-bundle.js', text('text/javascript', swaggerFile('swagger-ui-bundle.js'))],
];

/** All documents with what helps to read them, under /docs and /openapi; nothing in it comes from another server. */
export const portalPages = (products: readonly Product[]): ReadonlyMap<string, Page> =>
  new Map([
    [addressOf.start, page(() => startPage(products))],
    ...assets.map(([file, asset]): [string, Page] => [addressOf.asset(file), asset]),
    ...products.flatMap((product): [string, Page][] => [
      [addressOf.reference(product), page(() => referencePage(product, products))],
      [addressOf.errors(product), page(() => errorsPage(product, products))],
      [addressOf.changelog(product), page(() => changelogPage(product, products))],
      [addressOf.document(product), json(() => JSON.stringify(product.document))],
      [addressOf.clientsDocument(product), text('application/json', clientsDocumentOf(product))],
      [addressOf.errorsDocument(product), json(() => JSON.stringify(errorCatalogue(product)))],
    ]),
  ]);

const referencePage = (product: PortalProduct, products: readonly PortalProduct[]): string =>
  layout(
    {
      title: `${product.name} reference`,
      products,
      head: html`<link rel="stylesheet" href="${addressOf.asset('swagger-ui.css')}">
<script src="${addressOf.asset('swagger-ui-bundle.js')}" defer></script>
<script src="${addressOf.asset('reference.js')}" type="module"></script>`,
    },
    html`<p>${linksOf(product)}</p>
<div id="reference" data-document="${addressOf.document(product)}"></div>
<noscript><p>The reference needs JavaScript. <a href="${addressOf.document(product)}">The document</a> does not.</p></noscript>`,
  );

const changelogPage = (product: PortalProduct, products: readonly PortalProduct[]): string => {
  const changelog = ownFile(`../../openapi/${product.name}/CHANGELOG.md`)().toString();
  const content = html`<p>${linksOf(product)}</p>
${fromMarkdown(changelog)}`;
  return layout({ title: `${product.name} changelog`, products }, content);
};
