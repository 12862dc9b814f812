import type { Database } from '../database/sql.ts';
import type { KeyedHash } from '../identifiers/keyed-hash.ts';
import type { JobHandler, Timer } from '../jobs/job.ts';
import type { Limit } from '../rate-limits/rate-limits.ts';
import type { CorsRule } from './cors.ts';
import type { Dialect } from './dialect.ts';
import type { AnyOperation } from './operation.ts';

/** What a plain handler is given. */
export type PlainCall = {
  method: string;
  /** What follows the handler's prefix in the path, still percent-encoded. */
  rest: string;
  search: URLSearchParams;
  userAgent: string | undefined;
  clientAddress: string;
  database: Database;
  now: Date;
  keyedHash: KeyedHash;
};

/** A hot path that needs no validation: answered before the router, still in the document and tested against it. */
export type PlainHandler = {
  operationId: string;
  pathPrefix: string;
  methods: readonly string[];
  handle(call: PlainCall): Promise<{ status: number; headers: Record<string, string> }>;
};

/** One product: the only thing of it that the rest of the server sees. */
export type Product = {
  name: string;
  basePath: string;
  /** The bundle in `generated/`. */
  document: object;
  dialect: Dialect;
  /** One handler per operationId that no plain handler serves; the product's own table type checks it. */
  operations: Record<string, AnyOperation>;
  keys: { live: string; test?: string; scopes: readonly string[] };
  /** The operator's token opens this product too. */
  acceptsOperator?: boolean;
  /** The first is shown in the headers, the others guard against bursts. */
  limits: readonly [Limit, ...Limit[]];
  bodyLimitBytes: number;
  cors?: readonly CorsRule[];
  /** Where the operator demands it, plain HTTP is refused before anything else is looked at. */
  refusesPlainHttp?: boolean;
  plainHandlers?: readonly PlainHandler[];
  /** Named `<product>.<job>`. */
  jobs?: Readonly<Record<string, JobHandler>>;
  timers?: readonly Timer[];
};
