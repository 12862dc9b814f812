import type { DocumentedOperation } from './documented-operations.ts';

/**
 * Throws where a page of another origin could not read a reply that is meant for it. Documents call these headers
 * optional, so that holding a reply against its document does not show it.
 */
export const checkForPages = ({ operationId, isForPages }: DocumentedOperation, headers: Headers): void => {
  if (!isForPages) return;
  if (headers.get('Access-Control-Allow-Origin') !== '*') throw new Error(`No page can read a reply of ${operationId}`);
  if (!headers.get('Access-Control-Expose-Headers')?.includes('X-Request-Id'))
    throw new Error(`No page can read the headers of a reply of ${operationId}`);
};
