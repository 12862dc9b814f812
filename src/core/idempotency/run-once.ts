import type { Database } from '../database/sql.ts';
import { refuse } from '../http/problem-errors.ts';
import { stringify } from '../http/raw-json.ts';
import type { KeyedRequest } from './keyed-request.ts';
import { findIdempotentReply, type IdempotentReplyRow } from './queries/find-idempotent-reply.ts';
import { lockIdempotencyKey } from './queries/lock-idempotency-key.ts';
import { upsertIdempotentReply } from './queries/upsert-idempotent-reply.ts';

type Reply = { status: number; body?: object };
type Operate = (database: Database) => Promise<Reply>;

const keptMs = 24 * 60 * 60 * 1_000;

/** Thrown out of a transaction that finds its reply given already. */
class Known extends Error {
  readonly row: IdempotentReplyRow;

  constructor(row: IdempotentReplyRow) {
    super('The request was answered before');
    this.row = row;
  }
}

/**
 * Runs an operation unless its key has been answered within 24 hours; then the answer is told again. The operation opens
 * exactly one transaction, of which the result is its reply. That transaction locks the key, looks, and stores the reply
 * before it commits, so that of any number of copies one has an effect. A reply is looked for beforehand as well: what
 * the operation refuses by now may have been granted before.
 */
export const runOnce = async (
  database: Database,
  request: KeyedRequest,
  operate: Operate,
): Promise<{ reply: Reply; isReplayed: boolean }> => {
  const known = await findIdempotentReply(database, request);
  if (known) return replay(known, request);
  const bound = boundDatabase(database, request);
  try {
    const reply = await operate(bound.database);
    if (!bound.isUsed()) throw new Error(`${request.operationId} opened no transaction, so its key protects nothing`);
    return { reply, isReplayed: false };
  } catch (thrown) {
    if (thrown instanceof Known) return replay(thrown.row, request);
    throw thrown;
  }
};

const replay = ({ fingerprint, status, body }: IdempotentReplyRow, request: KeyedRequest) => {
  if (fingerprint !== request.fingerprint) throw refuse('idempotency_key_reused');
  return { reply: { status, ...(body && { body }) }, isReplayed: true };
};

const boundDatabase = (database: Database, request: KeyedRequest): { database: Database; isUsed(): boolean } => {
  let transactions = 0;
  return {
    isUsed: () => transactions > 0,
    database: {
      ...database,
      transaction: (work) => {
        if (++transactions > 1) throw new Error(`${request.operationId} opened more than one transaction`);
        return database.transaction(async (transaction) => {
          if (!(await lockIdempotencyKey(transaction, request))) throw refuse('idempotency_key_in_flight');
          const known = await findIdempotentReply(transaction, request);
          if (known) throw new Known(known);
          const result = await work(transaction);
          const { status, body } = asReply(result, request);
          await upsertIdempotentReply(transaction, {
            ...request,
            status,
            body: body === undefined ? null : stringify(request.withoutSecrets(body)),
            expiresAt: new Date(request.now.getTime() + keptMs),
          });
          return result;
        });
      },
    },
  };
};

const asReply = (result: unknown, { operationId }: KeyedRequest): Reply => {
  const reply = result as Reply | null | undefined;
  if (typeof reply?.status === 'number') return reply;
  throw new Error(`The transaction of ${operationId} must give its reply`);
};
