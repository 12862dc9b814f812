import { marked } from 'marked';
import { Html, html } from './html.ts';
import { addressOf, layout, linksOf, type PortalProduct } from './layout.ts';

type Document = {
  info: { title: string; description: string };
  components?: { securitySchemes?: Record<string, { description?: string }> };
};

/** Markdown of our own documents and changelogs as HTML. */
export const fromMarkdown = (text: string): Html => new Html(marked.parse(text, { async: false }));

/** The first page: each product with its base path, its keys and the ways to all about it. */
export const startPage = (products: readonly PortalProduct[]): string =>
  layout(
    { title: 'APIs', products },
    html`<h1>Tributary</h1>
<p>One server, ${products.length} APIs. Each follows its document to the letter: the reference below, the checks of every
request and the replies all come from it.</p>
<table>
<thead><tr><th>API</th><th>Base path</th><th>Live keys</th><th>Test keys</th></tr></thead>
<tbody>${products.map(rowOf)}</tbody>
</table>
<h2>Keys</h2>
<p>A key is sent as <code>Authorization: Bearer &lt;key&gt;</code> and belongs to one API, one organization and one of
its two data sets, live or test; what it begins with tells which. A key of <code>admin</code> acts on both. The operator's
token, <code>operator_…</code> unless the operator chose another, acts for every organization. <code>experiments</code>
has no such keys: an SDK key, in the demo <code>sdk_demo</code>, is a part of the path and may have a secret.
<code>make start</code> prints demo keys and keeps them in <code>demo-keys.env</code> of the data directory,
<code>.data</code> unless the operator chose another; <a href="${adminKeysAddress}">createApiKey</a> of the admin API
makes others. In a reference, <em>Authorize</em> takes the key, without <code>Bearer</code>, for the calls of <em>Try it
out</em>: they go to this server and change what they say they change, so take a test key where there is one.</p>
${products.map(sectionOf)}`,
  );

const adminKeysAddress = '/docs/admin#/API%20keys/createApiKey';

const rowOf = ({ name, basePath, keys }: PortalProduct): Html =>
  html`<tr><td><a href="#${name}">${name}</a></td><td><code>${basePath}</code></td>${keys ? keyCells(keys) : noKeyCells}</tr>
`;

const noKeyCells = html`<td colspan="2">none: the path names an SDK key</td>`;

const keyCells = ({ live, test }: NonNullable<PortalProduct['keys']>): Html =>
  test ? html`<td>${prefix(live)}</td><td>${prefix(test)}</td>` : html`<td colspan="2">${prefix(live)} for both</td>`;

const prefix = (text: string): Html => html`<code>${text}…</code>`;

const sectionOf = (product: PortalProduct): Html => {
  const { info, components } = product.document as Document;
  const [introduction = ''] = info.description.split(/\n\n/);
  const schemes = Object.values(components?.securitySchemes ?? {});
  return html`<section id="${product.name}">
<h2><a href="${addressOf.reference(product)}">${info.title}</a></h2>
${fromMarkdown(introduction)}
${schemes.map(({ description = '' }) => fromMarkdown(description))}
<p>${linksOf(product)}</p>
</section>
`;
};
