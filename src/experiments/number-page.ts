import { cursorPage } from '../core/pagination/cursor-page.ts';

/** A page of rows whose ids are numbers; see `cursorPage`. */
export const numberPage = <Row extends { id: number; created_at: Date }>(
  rows: readonly Row[],
  limit: number,
  filters: Record<string, unknown>,
) => {
  const { page } = cursorPage(
    rows.map(({ id, created_at }) => ({ id: String(id), created_at })),
    limit,
    filters,
  );
  return { rows: rows.slice(0, limit), page };
};
