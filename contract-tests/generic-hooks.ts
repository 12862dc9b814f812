import { documentCheck } from '../src/core/testing/document-check.ts';
import { checkForPages } from './check-for-pages.ts';
import { type DocumentedOperation, documentedOperations, readBundle } from './documented-operations.ts';
import {
  type Credentials,
  connect,
  exhaustedAddress,
  isOperatorOnly,
  newAddress,
  overTls,
  type Tools,
} from './live-server.ts';

/** What Dredd makes of one documented status of one operation, as far as the hooks use it. */
export type Transaction = {
  name: string;
  protocol: string;
  host: string;
  port: string;
  /** Path and query. */
  fullPath: string;
  request: { method: string; headers: Record<string, string>; body: string };
  expected: { statusCode: string; headers: Record<string, string>; body?: string };
  real?: { statusCode: number; headers: Record<string, string>; body?: string };
  origin: { resourceName: string };
  skip: boolean;
  fail?: string;
};

/** What Dredd hands to a hook file as `require('hooks')`. */
export type Hooks = Record<'beforeAll', (hook: (transactions: Transaction[], done: () => void) => void) => void> &
  Record<'beforeEach', (hook: (transaction: Transaction, done: () => void) => void) => void> &
  Record<'afterEach', (hook: (transaction: Transaction) => void) => void> &
  Record<'afterAll', (hook: (transactions: Transaction[]) => void) => void>;

/** Turns the request of a transaction into one that gets the documented reply. */
export type Prepare = (transaction: Transaction, tools: Tools) => void | Promise<void>;

/** By operationId and documented status: what the generic hooks cannot know. The types of a document allow nothing else. */
export type Fixtures<Operations> = {
  [Id in keyof Operations]?: Operations[Id] extends { responses: infer Responses }
    ? { [Status in keyof Responses]?: Prepare }
    : never;
};

const largerThanAnyLimit = JSON.stringify({ padding: '.'.repeat(1_048_576) });

/**
 * Makes every documented status of a product happen: by status alone where that is enough, by a fixture where it is
 * not. Afterwards the reply is held against the document: status, headers and body, nothing missing, nothing more.
 */
export const prepareTransactions = <Operations>(
  hooks: Hooks,
  { product, fixtures }: { product: string; fixtures: Fixtures<Operations> },
): void => {
  const bundle = readBundle(product);
  const operations = documentedOperations(bundle);
  const check = documentCheck([bundle]);
  const server = connect(product);
  const fixtureOf = new Map(
    Object.entries(fixtures).flatMap(([operationId, byStatus]) =>
      Object.entries(byStatus as Record<string, Prepare>).map(([status, prepare]) => [
        `${operationId} ${status}`,
        prepare,
      ]),
    ),
  );
  const examples = new WeakMap<Transaction, string | undefined>();
  let credentials: Credentials;

  const operationOf = ({ request, origin, name }: Transaction): DocumentedOperation => {
    const operation = operations.find(({ method, path }) => method === request.method && path === origin.resourceName);
    if (!operation) throw new Error(`${name} is of no documented operation`);
    return operation;
  };
  const nameOf = (transaction: Transaction): string =>
    `${operationOf(transaction).operationId} ${transaction.expected.statusCode}`;

  hooks.beforeAll((transactions, done) => {
    const prepareAll = async (): Promise<void> => {
      const names = new Set(transactions.map(nameOf));
      const strays = [...fixtureOf.keys()].filter((name) => !names.has(name));
      if (strays.length > 0) throw new Error(`No transaction is called ${strays.join(' or ')}`);
      credentials = await server.makeCredentials(operations);
    };
    prepareAll().then(done, (error) => {
      console.log(`error: ${error.stack}`);
      process.exit(1);
    });
  });

  hooks.beforeEach((transaction, done) => {
    const prepare = async (): Promise<void> => {
      const status = Number(transaction.expected.statusCode);
      if (status === 500 || status === 503) {
        transaction.skip = true;
        return;
      }
      Object.assign(transaction, server.place);
      examples.set(transaction, transaction.expected.body);
      transaction.expected = expectedByDredd(transaction);
      const operation = operationOf(transaction);
      const isPrepared = prepareByStatus(transaction, operation, status, credentials, server.tools.adminToken);
      const fixture = fixtureOf.get(nameOf(transaction));
      if (!isPrepared && !fixture) throw new Error('nothing makes this reply happen: add a fixture');
      await fixture?.(transaction, server.tools);
    };
    prepare()
      .catch((error) => {
        transaction.fail = error.message;
      })
      .then(done);
  });

  hooks.afterEach((transaction) => {
    const { real, skip, request, fullPath } = transaction;
    if (skip || !real) return;
    try {
      const headers = new Headers(Object.entries(real.headers));
      check(request.method, fullPath, { status: real.statusCode, headers, text: real.body ?? '' });
      checkForPages(operationOf(transaction), headers);
      const empty = emptyLists(real.body, examples.get(transaction));
      if (empty.length > 0) throw new Error(`Nothing was shown about the items of ${empty.join(' and ')}: it is empty`);
    } catch (error) {
      transaction.fail = error instanceof Error ? error.message : String(error);
    }
  });

  hooks.afterAll((transactions) => {
    const left = transactions.filter(({ skip, real }) => !skip && !real);
    if (left.length > 0) throw new Error(`Never asked for: ${left.map(({ name }) => name).join(', ')}`);
  });
};

/** Replaces members of the example body. */
export const changeBody = (transaction: Transaction, changes: Record<string, unknown>): void => {
  transaction.request.body = JSON.stringify({ ...JSON.parse(transaction.request.body), ...changes });
};

/** Replaces the value of the last path parameter, wherever in the path it stands. */
export const changeLastParameter = (transaction: Transaction, value: string): void => {
  const [path = '', query] = transaction.fullPath.split('?');
  const place = placeOfLastParameter(transaction.origin.resourceName);
  const changed = path.split('/').with(place, value).join('/');
  transaction.fullPath = query === undefined ? changed : `${changed}?${query}`;
};

/** Which segment of a documented path is its last parameter, -1 for none. */
const placeOfLastParameter = (path: string): number =>
  path.split('/').findLastIndex((segment) => segment.startsWith('{'));

/** Sets query parameters; null takes one away. */
export const changeQuery = (transaction: Transaction, changes: Record<string, string | null>): void => {
  const [path = '', query = ''] = transaction.fullPath.split('?');
  const parameters = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) parameters.delete(name);
    else parameters.set(name, value);
  }
  transaction.fullPath = parameters.size > 0 ? `${path}?${parameters}` : path;
};

/** Dredd compares the example body by its members and demands optional headers: the document says it better, see `check`. */
const expectedByDredd = ({ expected: { statusCode, headers } }: Transaction): Transaction['expected'] => ({
  statusCode,
  headers: headers['Content-Type'] ? { 'Content-Type': headers['Content-Type'] } : {},
});

/** The names of the lists that hold items in the documented example and none in the reply. */
const emptyLists = (body: string | undefined, example: string | undefined): string[] => {
  const lists = listsOf(body);
  const shown = [...listsOf(example)].filter(([, items]) => items.length > 0);
  return shown.flatMap(([name]) => (lists.get(name)?.length === 0 ? name : []));
};

/** `data` where it is a list, else the lists among its members. */
const listsOf = (body: string | undefined): Map<string, unknown[]> => {
  const { data } = body ? JSON.parse(body) : {};
  const members = Object.entries<unknown>(Array.isArray(data) ? { data } : (data ?? {}));
  return new Map(members.filter((member): member is [string, unknown[]] => Array.isArray(member[1])));
};

/** Authorizes the request and spoils what the status asks for; false when that takes a fixture. */
const prepareByStatus = (
  transaction: Transaction,
  operation: DocumentedOperation,
  status: number,
  { full, readOnly, limited }: Credentials,
  adminToken: string,
): boolean => {
  const { headers } = transaction.request;
  const hasPathParameter = placeOfLastParameter(operation.path) !== -1;
  const authorize = (key: string) => {
    headers.Authorization = `Bearer ${key}`;
  };
  Object.assign(headers, overTls);
  if (operation.securitySchemes.length > 0) authorize(isOperatorOnly(operation) ? adminToken : full);

  switch (status) {
    case 400:
      if (operation.exampleBody !== undefined) transaction.request.body = '{"unfinished": ';
      else if (transaction.fullPath.includes('limit=')) changeQuery(transaction, { limit: '100000' });
      else if (hasPathParameter) changeLastParameter(transaction, '%00');
      else return false;
      return true;
    case 401:
      delete headers.Authorization;
      headers['X-Forwarded-For'] = newAddress();
      return true;
    case 403:
      if (isOperatorOnly(operation)) authorize(full);
      else if (operation.scope === 'write') authorize(readOnly);
      else for (const name in overTls) delete headers[name];
      return true;
    case 404:
      if (hasPathParameter) changeLastParameter(transaction, 'unknown');
      return hasPathParameter;
    case 413:
      transaction.request.body = largerThanAnyLimit;
      return true;
    case 415:
      headers['Content-Type'] = 'text/plain';
      return true;
    case 429:
      if (isOperatorOnly(operation)) {
        delete headers.Authorization;
        headers['X-Forwarded-For'] = exhaustedAddress;
      } else authorize(limited);
      return true;
    default:
      // The made-up cursor of a document belongs to no list.
      changeQuery(transaction, { cursor: null });
      return status < 400;
  }
};
