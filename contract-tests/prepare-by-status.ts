import { randomUUID } from 'node:crypto';
import type { DocumentedOperation } from './documented-operations.ts';
import {
  type Credentials,
  exhaustedAddress,
  isOperatorOnly,
  newAddress,
  overTls,
  usedIdempotencyKey,
} from './live-server.ts';
import { changeLastParameter, changeQuery, placeOfLastParameter, type Transaction } from './transaction.ts';

/** Of a body, where the document says nothing else; some products allow less. */
const usualMostBytes = 1_048_576;

/** The made-up cursor of a document belongs to no list. */
const withoutCursor = { cursor: null };

const mostBytesOf = ({ request }: Transaction, { exampleBodies }: DocumentedOperation): number =>
  exampleBodies.find(({ mediaType }) => mediaType === request.headers['Content-Type'])?.mostBytes ?? usualMostBytes;

const largerThan = (bytes: number): string => '.'.repeat(bytes + 1);

/**
 * Sends the documented example. Dredd pairs each media type of a request with each of a reply; where a reply has several
 * the server answers in that of the request, so the request is sent in that of the reply.
 */
const sendExampleBody = ({ request, expected }: Transaction, { exampleBodies, responses }: DocumentedOperation) => {
  const { mediaTypes } = responses.find(({ status }) => status === Number(expected.statusCode)) ?? { mediaTypes: [] };
  const wanted = (mediaTypes.length > 1 ? expected : request).headers['Content-Type'];
  const example = exampleBodies.find(({ mediaType }) => mediaType === wanted);
  if (!example) return;
  request.headers['Content-Type'] = example.mediaType;
  request.body = example.text;
};

/** Authorizes the request and spoils what the status asks for; false when that takes a fixture. */
export const prepareByStatus = (
  transaction: Transaction,
  operation: DocumentedOperation,
  status: number,
  { full, limited, lacking }: Credentials,
  adminToken: string,
): boolean => {
  const { headers } = transaction.request;
  const [usualBody] = operation.exampleBodies;
  const hasPathParameter = placeOfLastParameter(operation.path) !== -1;
  const lackingKey = lacking.get(operation.scope ?? '');
  const authorize = (key: string) => {
    headers.Authorization = `Bearer ${key}`;
  };
  Object.assign(headers, overTls);
  sendExampleBody(transaction, operation);
  if ('Idempotency-Key' in headers) headers['Idempotency-Key'] = status === 422 ? usedIdempotencyKey : randomUUID();
  if (operation.securitySchemes.length > 0) authorize(isOperatorOnly(operation) ? adminToken : full);

  switch (status) {
    case 400:
      if (usualBody) {
        // What is wrong in a stream of lines is told line by line.
        headers['Content-Type'] = usualBody.mediaType;
        transaction.request.body = '{"unfinished": ';
      } else if (transaction.fullPath.includes('limit=')) changeQuery(transaction, { limit: '100000' });
      else if (hasPathParameter) changeLastParameter(transaction, '%00');
      else return false;
      return true;
    case 401:
      delete headers.Authorization;
      headers['X-Forwarded-For'] = newAddress();
      return true;
    case 403:
      if (isOperatorOnly(operation)) authorize(full);
      else if (lackingKey) authorize(lackingKey);
      else for (const name in overTls) delete headers[name];
      return true;
    case 404:
      changeQuery(transaction, withoutCursor);
      if (hasPathParameter) changeLastParameter(transaction, 'unknown');
      return hasPathParameter;
    case 413:
      transaction.request.body = largerThan(mostBytesOf(transaction, operation));
      return true;
    case 415:
      headers['Content-Type'] = 'text/plain';
      return true;
    case 422:
      return 'Idempotency-Key' in headers;
    case 429:
      if (isOperatorOnly(operation)) {
        delete headers.Authorization;
        headers['X-Forwarded-For'] = exhaustedAddress;
      } else authorize(limited);
      return true;
    default:
      changeQuery(transaction, withoutCursor);
      return status < 400;
  }
};
