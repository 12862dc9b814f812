import type { Caller } from '../authentication/caller.ts';
import type { Database, Queryable } from '../database/sql.ts';
import type { KeyedHash } from '../identifiers/keyed-hash.ts';
import type { JobHandler, Timer } from '../jobs/job.ts';
import type { PersonalData } from '../personal-data/personal-data.ts';
import type { Limit } from '../rate-limits/rate-limits.ts';
import type { CorsRule } from './cors.ts';
import type { Dialect } from './dialect.ts';
import type { AnyLineOperation, AnyOperation } from './operation.ts';

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

/** What keys of a product begin with and may do. */
type ProductKeys = {
  live: string;
  test?: string;
  scopes: readonly string[];
  /** Where a key belongs to one store: tells whether there is such a store. */
  hasStore?: (database: Queryable, store: { tenantId: string; storeId: string }) => Promise<boolean>;
};

/** Limits of the requests of a key. */
export type Limits = readonly [Limit, ...Limit[]];

/** One product: the only thing of it that the rest of the server sees. */
export type Product = {
  name: string;
  basePath: string;
  /** The bundle in `generated/`. */
  document: object;
  dialect: Dialect;
  /** One handler per operationId that no plain handler serves; the product's own table type checks it. */
  operations: Record<string, AnyOperation>;
  /** Operations that also take and answer newline-delimited JSON. */
  lineOperations?: Readonly<Record<string, { mostLineBytes: number; operate: AnyLineOperation }>>;
  keys: ProductKeys;
  /** The operator's token opens this product too. */
  acceptsOperator?: boolean;
  /** The first is shown in the headers, the others guard against bursts. */
  limits: Limits;
  /** Looks at a caller before its scopes: throws the product's own refusal, or tells the limits that hold for it. */
  admit?: (call: { caller: Caller; database: Database; now: Date }) => Promise<Limits>;
  /** Of a body, where its document says nothing else by `x-max-bytes`. */
  bodyLimitBytes: number;
  cors?: readonly CorsRule[];
  /** Where the operator demands it, plain HTTP is refused before anything else is looked at. */
  refusesPlainHttp?: boolean;
  plainHandlers?: readonly PlainHandler[];
  /** Named `<product>.<job>`. */
  jobs?: Readonly<Record<string, JobHandler>>;
  timers?: readonly Timer[];
  /** What it keeps of end customers, so that a data request finds it. */
  personalData?: PersonalData;
};
