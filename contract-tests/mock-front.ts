import type { IncomingMessage, ServerResponse } from 'node:http';
import { Failure, failureStatus } from '../src/core/errors/failure.ts';
import { type Contract, loadContract } from '../src/core/http/contract.ts';
import { answerPreflight, applyCors } from '../src/core/http/cors.ts';
import { matchesTag } from '../src/core/http/entity-tag.ts';
import {
  type Exchange,
  type Observers,
  openExchange,
  sendBytes,
  sendError,
  spokenError,
} from '../src/core/http/exchange.ts';
import { problemDialect } from '../src/core/http/problem.ts';
import type { Product } from '../src/core/http/product.ts';
import { mediaTypeOf } from '../src/core/http/read-body.ts';
import { isPathOf, refuseOtherMethods } from '../src/core/http/serve-plain.ts';
import { matched } from '../src/core/http/serve-product.ts';
import { listen } from '../src/core/http/server.ts';
import { createLog } from '../src/core/logs/log.ts';
import { askPrism, type PrismReply } from './ask-prism.ts';
import { type DocumentedOperation, documentedOperations } from './documented-operations.ts';
import { exampleForLists, preferOf } from './mock-choice.ts';
import { readAsServer } from './read-as-server.ts';

/** What clients of one mock talk to. */
export type MockFront = {
  address: string;
  /** Says where Prism listens, as soon as it does. */
  forwardTo(address: string): void;
};

type Mocked = { product: Product; contract: Contract; documented: ReadonlyMap<string, DocumentedOperation> };

const observers: Observers = {
  clock: () => new Date(),
  log: createLog('error'),
  metrics: { observeRequest: () => {} },
};

/**
 * Stands in front of the Prism of a product and makes it answer as the server does. What the server decides before it
 * looks at a key, and whether a request is valid, the server's own code decides; Prism has the examples.
 */
export const openFront = async (product: Product, port: number): Promise<MockFront> => {
  const contract = await loadContract(product.document, { compilesOnDemand: true, fieldRules: product.fieldRules });
  const documented = new Map(documentedOperations(product.document).map((one) => [one.operationId, one]));
  const mocked = { product, contract, documented };
  let prism: string | undefined;
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const exchange = openExchange(request, response, product.name, observers);
    try {
      await answer(exchange, mocked, prism);
    } catch (thrown) {
      sendError(exchange, thrown, isOf(product, exchange.path) ? product.dialect : problemDialect, observers);
    }
  };
  const server = await listen((request, response) => void serve(request, response), { host: '127.0.0.1', port }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') throw error;
      throw new Error(`Port ${port} is in use: stop what listens there or set MOCK_PORT to another one`);
    },
  );
  return {
    address: `http://127.0.0.1:${server.port}`,
    forwardTo: (address) => {
      prism = address;
    },
  };
};

const answer = async (exchange: Exchange, mocked: Mocked, prism: string | undefined): Promise<void> => {
  const { request, response, path } = exchange;
  const rule = applyCors(exchange, mocked.product.cors ?? []);
  if (rule && request.method === 'OPTIONS' && mocked.contract.match('OPTIONS', path))
    return answerPreflight(response, rule);
  const { operation, values } = operationOf(exchange, mocked);
  exchange.operationId = operation.operationId;
  if (!prism) throw new Failure('unavailable', 'The mock is starting', { retryAfterSeconds: 1 });
  const documented = mocked.documented.get(operation.operationId) as DocumentedOperation;
  const ask = (prefer: string): Promise<PrismReply> =>
    askPrism(prism, documented, {
      authorization: request.headers.authorization,
      mediaType: mediaTypeOf(request),
      prefer,
    });
  try {
    const { isList } = await readAsServer(exchange, operation, values, mocked.product);
    const usual = isList ? exampleForLists(mocked.product.document, operation.operationId) : undefined;
    const reply = await ask(preferOf(exchange, usual));
    const isKnown = reply.status === 200 && matchesTag(request.headers['if-none-match'], reply.headers.etag ?? '');
    sendBytes(exchange, isKnown ? await ask('code=304') : reply);
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    const reply = await ask(`code=${failureStatus[thrown.kind]}`);
    sendBytes(exchange, inTheServersWords(reply, thrown, exchange, mocked.product));
  }
};

/** What a request asks for; refuses as the server does what it has no path or no method for. */
const operationOf = ({ request, path }: Exchange, { product, contract }: Mocked): ReturnType<typeof matched> => {
  const { method = 'GET', url = '/' } = request;
  const plain = product.plainHandlers?.find((handler) => isPathOf(handler, url));
  if (plain) refuseOtherMethods(plain, method);
  return matched(contract.match(plain?.methods[0] ?? method, path), method);
};

/** A documented refusal with what the server would say of this very request; a missing key was found before that. */
const inTheServersWords = (
  reply: PrismReply,
  failure: Failure,
  exchange: Exchange,
  { dialect }: Product,
): PrismReply => {
  const { headers, ...error } = spokenError(exchange, failure, dialect, observers);
  if (reply.status !== error.status) return reply;
  const { mediaType, body } = dialect.refusal(error, exchange);
  const bytes = Buffer.from(JSON.stringify(body));
  return {
    status: reply.status,
    headers: {
      ...reply.headers,
      'x-request-id': exchange.requestId,
      'content-type': mediaType,
      'content-length': String(bytes.length),
    },
    body: bytes,
  };
};

/** True for what the product answers on the server, if only with 404. */
const isOf = ({ basePath, plainHandlers = [] }: Product, path: string): boolean =>
  path === basePath || path.startsWith(`${basePath}/`) || plainHandlers.some((handler) => isPathOf(handler, path));
