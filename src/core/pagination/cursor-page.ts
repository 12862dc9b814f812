import { Failure } from '../errors/failure.ts';
import type { RequestedPage } from './after-position.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';

/**
 * A page as a request asks for it; the document's default has filled in `limit`. A cursor that this list, with these
 * filters, did not give out is refused.
 */
export const requestedPage = (
  { limit, cursor }: { limit?: number; cursor?: string },
  filters: Record<string, unknown>,
): RequestedPage => {
  if (limit === undefined) throw new TypeError('limit needs a default in the document');
  const after = cursor === undefined ? null : decodeCursor(cursor, filters);
  if (cursor !== undefined && !after) throw refuseCursor();
  return { limit, after };
};

const refuseCursor = () =>
  new Failure('invalid', 'Invalid request parameters', {
    faults: [
      { in: 'query', path: 'cursor', keyword: 'format', message: 'Is not a cursor of this list and these filters' },
    ],
  });

/** The page and what a list says about it: `rows` holds up to `limit + 1` rows. */
export const cursorPage = <Row extends { id: string; created_at: Date }>(
  rows: readonly Row[],
  limit: number,
  filters: Record<string, unknown>,
) => {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const hasMore = rows.length > limit;
  const nextCursor = hasMore && last ? encodeCursor({ createdAt: last.created_at, id: last.id }, filters) : null;
  return { rows: shown, page: { nextCursor, hasMore } };
};
