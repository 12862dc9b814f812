/** What can go wrong before or around an operation, the same for every product, and its HTTP status. */
export const failureStatus = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  notFound: 404,
  methodNotAllowed: 405,
  tooLarge: 413,
  unsupportedMediaType: 415,
  rateLimited: 429,
  internal: 500,
  unavailable: 503,
} as const;

/** The name of one such failure; each dialect gives it an error code. */
export type FailureKind = keyof typeof failureStatus;

/** One thing wrong with a request: `path` is dotted (`products.0.price`), `keyword` the JSON Schema word it breaks. */
export type Fault = { in: 'body' | 'query' | 'path' | 'header'; path: string; keyword: string; message: string };

/**
 * An error of the platform itself; the product's dialect spells it. `retryAfterSeconds` is a whole number ≥ 1,
 * `lackedScope` the permission that a key would need.
 */
export class Failure extends Error {
  readonly kind: FailureKind;
  readonly faults: Fault[];
  readonly retryAfterSeconds: number | undefined;
  readonly lackedScope: string | undefined;
  readonly headers: Record<string, string>;

  constructor(
    kind: FailureKind,
    message: string,
    more: {
      faults?: Fault[];
      retryAfterSeconds?: number;
      lackedScope?: string;
      headers?: Record<string, string>;
    } = {},
  ) {
    super(message);
    this.name = 'Failure';
    this.kind = kind;
    this.faults = more.faults ?? [];
    this.retryAfterSeconds = more.retryAfterSeconds;
    this.lackedScope = more.lackedScope;
    this.headers = more.headers ?? {};
  }
}
