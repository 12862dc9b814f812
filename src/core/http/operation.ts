import type { Caller } from '../authentication/caller.ts';
import type { Database } from '../database/sql.ts';
import type { PlatformAddresses } from '../destinations/platform-addresses.ts';
import type { Encryption } from '../encryption/encryption.ts';
import type { KeyedHash } from '../identifiers/keyed-hash.ts';
import type { Outbound } from '../outbound/outbound.ts';
import type { Line } from './read-lines.ts';

type SuccessStatus = 200 | 201 | 202 | 204;

type ParametersOf<O, In extends string> = O extends { parameters: infer P }
  ? In extends keyof P
    ? [NonNullable<P[In]>] extends [never]
      ? Record<never, never>
      : NonNullable<P[In]>
    : Record<never, never>
  : Record<never, never>;

type BodyOf<O> = O extends { requestBody?: infer R }
  ? NonNullable<R> extends { content: { 'application/json': infer B } }
    ? B
    : NonNullable<R> extends { content: { 'application/xml': string } }
      ? string
      : undefined
  : undefined;

/** What an operation is given: the validated request, who asks, and everything it may touch. It reads no clock and no environment. */
export type Call<O> = {
  path: ParametersOf<O, 'path'>;
  query: ParametersOf<O, 'query'>;
  body: BodyOf<O>;
  /** The body as it was sent, where the document says that it is kept; else empty. */
  bodyText: string;
  caller: Caller;
  database: Database;
  now: Date;
  requestId: string;
  /** Where clients reach this server: `https://track.example.com`, without a slash at its end. */
  origin: string;
  /** The client's own address, as far as trusted proxies are believed; empty when its connection is gone. */
  clientAddress: string;
  userAgent: string | undefined;
  keyedHash: KeyedHash;
  encryption: Encryption;
  /**
   * Operations ask it which addresses may be sent to. What happens is told by jobs; only the test of a destination, which
   * shows what the platform answers, sends by itself.
   */
  outbound: Outbound;
  platformAddresses: PlatformAddresses;
};

/** The documented 2xx replies; members named in `Framed` are added by the dialect. */
type Reply<O, Framed extends string = never> = O extends { responses: infer R }
  ? {
      [S in keyof R & SuccessStatus]: R[S] extends { content: { 'application/json': infer B } }
        ? { status: S; body: Omit<B, Framed> }
        : { status: S };
    }[keyof R & SuccessStatus]
  : never;

/** One operation of a document: a wrong status or body does not compile. */
export type Operation<O, Framed extends string = never> = (call: Call<O>) => Promise<Reply<O, Framed>>;

/** Exactly one handler per operationId of a document; those named in `Plain` are served by plain handlers. */
export type OperationTable<Operations, Framed extends string = never, Plain extends keyof Operations = never> = {
  [Id in Exclude<keyof Operations, Plain>]: Operation<Operations[Id], Framed>;
};

/** An operation on newline-delimited JSON: it answers with JSON lines, several at a time, while it still reads. */
export type LineOperation<O> = (call: Omit<Call<O>, 'body'>, lines: AsyncIterable<Line>) => AsyncIterable<object[]>;

/** Any operation, as the pipeline sees it: the document has already checked what goes in. */
export type AnyOperation = (call: Call<never> & { body: never }) => Promise<{ status: number; body?: object }>;

/** Any operation on lines, see `AnyOperation`. */
export type AnyLineOperation = (call: Call<never>, lines: AsyncIterable<Line>) => AsyncIterable<object[]>;
