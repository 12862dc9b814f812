import type { Product } from '../core/http/product.ts';
import { type Html, html } from './html.ts';

/** What the portal tells of a product. */
export type PortalProduct = Pick<Product, 'name' | 'basePath' | 'keys' | 'document' | 'dialect' | 'errors'>;

/** Where the portal and its parts are. */
export const addressOf = {
  start: '/docs',
  asset: (file: string) => `/docs/assets/${file}`,
  reference: ({ name }: PortalProduct) => `/docs/${name}`,
  errors: ({ name }: PortalProduct) => `/docs/${name}/errors`,
  changelog: ({ name }: PortalProduct) => `/docs/${name}/changelog`,
  document: ({ name }: PortalProduct) => `/openapi/${name}.json`,
  clientsDocument: ({ name }: PortalProduct) => `/openapi/${name}.clients.json`,
  errorsDocument: ({ name }: PortalProduct) => `/openapi/${name}.errors.json`,
};

const link = (address: string, text: string) => html`<a href="${address}">${text}</a>`;

/** The ways to all that there is about a product. */
export const linksOf = (product: PortalProduct): Html =>
  html`${link(addressOf.reference(product), 'Reference')} · ${link(addressOf.errors(product), 'Error codes')} ·
    ${link(addressOf.changelog(product), 'Changelog')} · ${link(addressOf.document(product), 'openapi.json')} ·
    ${link(addressOf.clientsDocument(product), 'clients.json')} · ${link(addressOf.errorsDocument(product), 'errors.json')}`;

/** A page of the portal, complete; `head` holds what only this page needs. */
export const layout = (
  { title, products, head = html`` }: { title: string; products: readonly PortalProduct[]; head?: Html },
  content: Html,
): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Tributary</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${addressOf.asset('portal.css')}">
${head}
</head>
<body>
<header><nav>${link(addressOf.start, 'Tributary')}
${products.map((product) => html` ${link(addressOf.reference(product), product.name)}`)}</nav></header>
<main>
${content}
</main>
</body>
</html>
`.text;
