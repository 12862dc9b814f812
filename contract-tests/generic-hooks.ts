import { documentCheck } from '../src/core/testing/document-check.ts';
import { checkForPages } from './check-for-pages.ts';
import { checkLists } from './check-lists.ts';
import { type DocumentedOperation, documentedOperations, readBundle } from './documented-operations.ts';
import { type Credentials, connect, type Tools } from './live-server.ts';
import { prepareByStatus } from './prepare-by-status.ts';
import { pathOf, type Transaction } from './transaction.ts';

export { changeBody, changeLastParameter, changeQuery } from './transaction.ts';

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

const mostShownBytes = 100_000;

/** What is special about a product. */
type Particulars<Operations> = {
  product: string;
  fixtures: Fixtures<Operations>;
  /** What its keys are made with beside what all are. */
  keyOrder?: Record<string, unknown>;
  /** Lists that examples fill and no request can fill as yet; one that is filled after all is an error. */
  stillEmpty?: readonly string[];
};

/**
 * Makes every documented status of a product happen: by status alone where that is enough, by a fixture where it is
 * not. Afterwards the reply is held against the document: status, headers and body, nothing missing, nothing more.
 */
export const prepareTransactions = <Operations>(
  hooks: Hooks,
  { product, fixtures, keyOrder, stillEmpty = [] }: Particulars<Operations>,
): void => {
  const bundle = readBundle(product);
  const operations = documentedOperations(bundle);
  const check = documentCheck([bundle]);
  const server = connect(product, { operations, keyOrder });
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

  const operationOf = (transaction: Transaction): DocumentedOperation => {
    const [wantedMethod, wantedPath] = [transaction.request.method, pathOf(transaction)];
    const operation = operations.find(({ method, path }) => method === wantedMethod && path === wantedPath);
    if (!operation) throw new Error(`${transaction.name} is of no documented operation`);
    return operation;
  };
  const nameOf = (transaction: Transaction): string =>
    `${operationOf(transaction).operationId} ${transaction.expected.statusCode}`;

  hooks.beforeAll((transactions, done) => {
    const prepareAll = async (): Promise<void> => {
      const names = new Set(transactions.map(nameOf));
      const strays = [...fixtureOf.keys()].filter((name) => !names.has(name));
      if (strays.length > 0) throw new Error(`No transaction is called ${strays.join(' or ')}`);
      credentials = await server.makeCredentials();
    };
    prepareAll().then(done, (error) => {
      console.log(`error: ${error.stack}`);
      process.exit(1);
    });
  });

  hooks.beforeEach((transaction, done) => {
    const prepare = async (): Promise<void> => {
      const status = Number(transaction.expected.statusCode);
      Object.assign(transaction, server.place);
      examples.set(transaction, transaction.expected.body);
      transaction.expected = expectedByDredd(transaction);
      const operation = operationOf(transaction);
      if (operation.statusesByChance.includes(status)) {
        transaction.skip = true;
        return;
      }
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
    // A report shows what was sent.
    if (request.body.length > mostShownBytes) request.body = `${request.body.length} bytes`;
    try {
      const headers = new Headers(Object.entries(real.headers));
      check(request.method, fullPath, { status: real.statusCode, headers, text: real.body ?? '' });
      checkForPages(operationOf(transaction), headers);
      checkLists(real.body, examples.get(transaction), stillEmpty);
    } catch (error) {
      transaction.fail = error instanceof Error ? error.message : String(error);
    }
  });

  hooks.afterAll((transactions) => {
    const left = transactions.filter(({ skip, real }) => !skip && !real);
    if (left.length > 0) throw new Error(`Never asked for: ${left.map(({ name }) => name).join(', ')}`);
  });
};

/** Dredd compares the example body by its members and demands optional headers: the document says it better, see `check`. */
const expectedByDredd = ({ expected: { statusCode, headers } }: Transaction): Transaction['expected'] => ({
  statusCode,
  headers: headers['Content-Type'] ? { 'Content-Type': headers['Content-Type'] } : {},
});
