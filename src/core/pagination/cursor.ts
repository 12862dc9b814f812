import { createHash } from 'node:crypto';

/** Where a walk stands: behind this row, by creation time and id. */
export type Position = { createdAt: Date; id: string };

const version = 1;
const endOfTimeMs = Date.UTC(10_000, 0, 1); // a forged cursor must not ask for an instant the database cannot read

/** Names a set of filters, so that a cursor of one list is refused by another. */
const filtersHash = (filters: Record<string, unknown>): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest('base64url')
    .slice(0, 12);

/** Spells a position as the opaque text a client sends back: base64url of `[version, createdAtMs, id, hash of the filters]`. */
export const encodeCursor = ({ createdAt, id }: Position, filters: Record<string, unknown>): string =>
  Buffer.from(JSON.stringify([version, createdAt.getTime(), id, filtersHash(filters)])).toString('base64url');

/** Reads a cursor of a list with exactly these filters; null for anything else. */
export const decodeCursor = (cursor: string, filters: Record<string, unknown>): Position | null => {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(parts) || parts.length !== 4) return null;
    const [cursorVersion, createdAtMs, id, hash] = parts;
    if (cursorVersion !== version || typeof id !== 'string' || hash !== filtersHash(filters)) return null;
    if (!Number.isSafeInteger(createdAtMs) || createdAtMs < 0 || createdAtMs >= endOfTimeMs || id.includes('\0'))
      return null;
    return { createdAt: new Date(createdAtMs), id };
  } catch {
    return null;
  }
};
