import type { IncomingHttpHeaders } from 'node:http';
import type { Caller } from '../authentication/caller.ts';
import type { Database, Queryable } from '../database/sql.ts';
import type { ChangeWatch } from '../database/watch-changes.ts';
import type { ErrorCatalogue } from '../errors/refusal.ts';
import type { KeyedHash } from '../identifiers/keyed-hash.ts';
import type { JobHandler, Timer } from '../jobs/job.ts';
import type { PersonalData } from '../personal-data/personal-data.ts';
import type { Limit } from '../rate-limits/rate-limits.ts';
import type { CorsRule } from './cors.ts';
import type { Dialect } from './dialect.ts';
import type { AnyFieldRule } from './field-rules.ts';
import type { AnyLineOperation, AnyOperation } from './operation.ts';

/** Documented parameters of a request, as they were sent. */
export type PlainParameters = { path: Record<string, string>; query: Record<string, string> };

/** What a plain handler is given. */
export type PlainCall = {
  method: string;
  /** What follows the handler's prefix in the path, without a slash at its end, still percent-encoded. */
  rest: string;
  search: URLSearchParams;
  /** The documented parameters, decoded and held against the document. */
  parameters(): PlainParameters;
  headers: IncomingHttpHeaders;
  userAgent: string | undefined;
  clientAddress: string;
  database: Database;
  now: Date;
  keyedHash: KeyedHash;
  /** Reads the body as JSON whatever its media type, up to the product's limit, and holds it against the document. */
  readJson(): Promise<unknown>;
};

/** What a plain handler answers; a body is sent as it is, with the headers that describe it. */
export type PlainReply = { status: number; headers: Record<string, string>; body?: Buffer | undefined };

/** A hot path: answered before the router, still in the document and tested against it. */
export type PlainHandler = {
  operationId: string;
  pathPrefix: string;
  /** How many path segments follow the prefix; without it, whatever follows is the handler's. */
  segments?: number;
  methods: readonly string[];
  handle(call: PlainCall): Promise<PlainReply>;
};

/** Tells whether a data set of a product has this store. */
export type HasStore = (database: Queryable, store: { tenantId: string; storeId: string }) => Promise<boolean>;

/** What keys of a product begin with and may do. */
type ProductKeys = {
  live: string;
  test?: string;
  scopes: readonly string[];
  /** Where a key belongs to one store. */
  hasStore?: HasStore;
};

/** The stores of a product whose events may be sent to ad platforms. */
export type DestinationStores = { hasStore: HasStore };

/** Limits of the requests of a key. */
export type Limits = readonly [Limit, ...Limit[]];

/** One product: the only thing of it that the rest of the server sees. */
export type Product = {
  name: string;
  basePath: string;
  /** The bundle in `generated/`. */
  document: object;
  dialect: Dialect;
  /** Every error code it answers. */
  errors: ErrorCatalogue;
  /** One handler per operationId that no plain handler serves; the product's own table type checks it. */
  operations: Record<string, AnyOperation>;
  /** What it demands of bodies beyond their schemas; `FieldRules` of its own document checks the table. */
  fieldRules?: Readonly<Record<string, AnyFieldRule>>;
  /** Operations that also take and answer newline-delimited JSON. */
  lineOperations?: Readonly<Record<string, { mostLineBytes: number; operate: AnyLineOperation }>>;
  /** A product without API keys knows its callers in its own way, in plain handlers. */
  keys?: ProductKeys;
  /** The operator's token opens this product too. */
  acceptsOperator?: boolean;
  /** Of its keys, unless `admit` tells them: the first is shown in the headers, the others guard against bursts. */
  limits?: Limits;
  /** Looks at a caller before its scopes: throws the product's own refusal, or tells the limits that hold for it. */
  admit?: (call: { caller: Caller; database: Database; now: Date }) => Promise<Limits>;
  /** Of a body, where its document says nothing else by `x-max-bytes`. */
  bodyLimitBytes: number;
  /** Of the keys in a body that a plain handler reads, where 10,000 are too few for what fits into it. */
  mostBodyKeys?: number;
  cors?: readonly CorsRule[];
  /** Where the operator demands it, plain HTTP is refused before anything else is looked at. */
  refusesPlainHttp?: boolean;
  plainHandlers?: readonly PlainHandler[];
  /** Where the source API has its paths: there a host name of its own serves this product as well. */
  sourceBasePaths?: readonly string[];
  /** How processes learn what others changed of that which they remember. */
  watch?: (database: Database) => ChangeWatch;
  /** Where what happens in its stores may be sent to ad platforms. */
  destinations?: DestinationStores;
  /** Named `<product>.<job>`. */
  jobs?: Readonly<Record<string, JobHandler>>;
  timers?: readonly Timer[];
  /** What webhooks tell of: the callbacks of its document. */
  events?: readonly string[];
  /** What it keeps of end customers, so that a data request finds it. */
  personalData?: PersonalData;
};
