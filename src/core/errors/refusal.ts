/**
 * A product's error codes: the HTTP status, the message used when an operation gives none, and what it means to the
 * client that gets it.
 */
export type ErrorCatalogue = Record<string, { status: number; message: string; meaning: string }>;

/** An error an operation answers on purpose, in the words of its product's catalogue. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  readonly details: Record<string, string> | undefined;

  constructor(code: string, status: number, message: string, details?: Record<string, string>) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.status = status;
    this.details = details;
  }
}

/** Makes a product's `refuse(code, message?, details?)`: `details` maps a dotted field path to what is wrong with it. */
export const refusals =
  <Catalogue extends ErrorCatalogue>(catalogue: Catalogue) =>
  (code: keyof Catalogue & string, message?: string, details?: Record<string, string>): Refusal => {
    const { status, message: general } = catalogue[code] as ErrorCatalogue[string];
    return new Refusal(code, status, message ?? general, details);
  };
