import { decodeCursor } from '../core/pagination/cursor.ts';
import { refuseCursor } from './errors.ts';
import type { RequestedPage } from './queries/after-position.ts';

/** A page as a request asks for it. A cursor that belongs to other filters, or to none, is refused. */
export const requestedPage = (
  { limit, cursor }: { limit?: number; cursor?: string },
  filters: Record<string, unknown>,
): RequestedPage => {
  if (limit === undefined) throw new TypeError('limit needs a default in the document');
  const after = cursor === undefined ? null : decodeCursor(cursor, filters);
  if (cursor !== undefined && !after) throw refuseCursor();
  return { limit, after };
};
