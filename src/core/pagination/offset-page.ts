/** A page as a request asks for it; the document's defaults have filled both in. */
export const requestedPage = ({ limit, offset }: { limit?: number; offset?: number }): Page => {
  if (limit === undefined || offset === undefined)
    throw new TypeError('limit and offset need a default in the document');
  return { limit, offset };
};

type Page = { limit: number; offset: number };

/** The page and what a list says about it; `rows` holds up to `limit + 1` rows, the last only tells that there are more. */
export const offsetPage = <Row>(rows: readonly Row[], total: number, { limit, offset }: Page) => ({
  shown: rows.slice(0, limit),
  pagination: { total, limit, offset, hasMore: rows.length > limit },
});
