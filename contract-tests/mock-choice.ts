import { type Node, operationsIn } from '../openapi/document-nodes.ts';
import type { Exchange } from '../src/core/http/exchange.ts';

/** A named example of a reply. */
type Choice = { status: string; example: string };

type Content = Record<string, { 'x-clients'?: { examples?: string[] } }>;
type Operation = { operationId: string; responses: Record<string, { content?: Content }> };

/**
 * How an operation answers a list where it takes a single thing too: as the document shows it to generated clients, which
 * always send lists. Undefined where its replies are the same.
 */
export const exampleForLists = (document: object, operationId: string): Choice | undefined => {
  const operations = operationsIn(document as Node) as Operation[];
  const { responses = {} } = operations.find((operation) => operation.operationId === operationId) ?? {};
  return Object.entries(responses).flatMap(([status, { content }]): Choice[] => {
    const [example] = content?.['application/json']?.['x-clients']?.examples ?? [];
    return example ? [{ status, example }] : [];
  })[0];
};

/**
 * The reply that is wished for, as a `Prefer` header; empty where none is. A page that may not send the header says it in
 * the address. Where the client leaves the example open, `usual` is it.
 */
export const preferOf = ({ request, search }: Pick<Exchange, 'request' | 'search'>, usual?: Choice): string => {
  const inAddress = [...new URLSearchParams(search)].filter(([name]) => /^__(code|example|dynamic|seed)$/.test(name));
  const wished = String(
    request.headers.prefer ?? inAddress.map(([name, value]) => `${name.slice(2)}=${value}`).join(', '),
  );
  const [, status] = wished.match(/\bcode=(\d+)/) ?? [];
  if (!usual || /\bexample=/.test(wished) || (status ?? usual.status) !== usual.status) return wished;
  return [wished, ...(status ? [] : [`code=${usual.status}`]), `example=${usual.example}`].filter(Boolean).join(', ');
};
