import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { Failure, type Fault } from '../errors/failure.ts';
import type { BodyForm, ContractOperation, RequestParts } from './contract.ts';
import type { Exchange } from './exchange.ts';
import { mostKeysOf, parseJsonBody, parseVerbatimBody } from './json-body.ts';
import type { Product } from './product.ts';
import { decodeSegment, parseQuery } from './query-string.ts';
import { announcesBody, mediaTypeOf, readBody, refuseAnnouncedSize, refuseOtherMediaTypes } from './read-body.ts';

/** A valid request; `text` is the body as it was sent, where the document keeps it, `bytes` any body that was read. */
export type ReadRequest = { parts: RequestParts; text: string; bytes?: Buffer };

/** The media type of bodies that are read line by line. */
export const linesMediaType = 'application/x-ndjson';

/** The form of the body that a request announces, with its limit: 413 and 415 are decided before it is read. */
export const announcedForm = (
  request: IncomingMessage,
  { bodies }: ContractOperation,
  { bodyLimitBytes }: Product,
): (BodyForm & { mostBytes: number }) | undefined => {
  if (bodies.length === 0 || !announcesBody(request)) return undefined;
  const mediaType = mediaTypeOf(request);
  const form = bodies.find((candidate) => candidate.mediaType === mediaType) ?? (bodies[0] as BodyForm);
  const mostBytes = form.mostBytes ?? bodyLimitBytes;
  refuseAnnouncedSize(request, mostBytes);
  refuseOtherMediaTypes(
    request,
    bodies.map((candidate) => candidate.mediaType),
  );
  return { ...form, mostBytes };
};

/** Reads and validates a request whose body fits into memory. */
export const readRequest = async (
  exchange: Exchange,
  operation: ContractOperation,
  values: string[],
  form: ReturnType<typeof announcedForm>,
): Promise<ReadRequest> => {
  const parts = readAddress(exchange, operation, values);
  const bytes = form && (await readBody(exchange.request, form.mostBytes));
  const { text, value } = bytes ? parseBody(bytes, form, operation) : { text: '', value: undefined };
  if (bytes) {
    parts.requestBody = value;
    operation.removeNulls(value);
  }
  refuseFaults(operation.validate(parts));
  return { parts, text, ...(bytes && { bytes }) };
};

/** Validates everything of a request but its body, which is read later. */
export const readBodiless = (exchange: Exchange, operation: ContractOperation, values: string[]): ReadRequest => {
  const parts = readAddress(exchange, operation, values);
  refuseFaults(operation.validate(parts).filter((fault) => fault.in !== 'body'));
  return { parts, text: '' };
};

const parseBody = (
  bytes: Buffer,
  { mediaType, isVerbatim, mostBytes }: BodyForm & { mostBytes: number },
  { knowsMember }: ContractOperation,
): { text: string; value: unknown } => {
  if (mediaType === 'application/json' && isVerbatim) return parseVerbatimBody(bytes);
  if (mediaType === 'application/json')
    return { text: '', value: parseJsonBody(bytes, mostKeysOf(mostBytes), knowsMember) };
  if (isUtf8(bytes)) return { text: '', value: bytes.toString('utf8') };
  throw new Failure('invalid', 'Invalid request body', {
    faults: [{ in: 'body', path: '', keyword: 'encoding', message: 'Body is not valid UTF-8' }],
  });
};

const readAddress = ({ request, search }: Exchange, operation: ContractOperation, values: string[]): RequestParts => {
  const parts: RequestParts = { path: {}, query: {}, header: request.headers };
  operation.pathParameters.forEach((name, index) => {
    parts.path[name] = decodeSegment(values[index] as string, name);
  });
  parts.query = parseQuery(search, operation.queryParameters);
  return parts;
};

const refuseFaults = (faults: Fault[]): void => {
  if (faults.length === 0) return;
  const isAboutBody = faults.some((fault) => fault.in === 'body');
  throw new Failure('invalid', isAboutBody ? 'Invalid request body' : 'Invalid request parameters', { faults });
};
