import type { GoodClient } from './good-client.ts';

/** The servers as clients see them, and the keys they have. */
export type Server = { send: GoodClient; keys: Record<string, string> };

/** What a list answers when it is asked for a page. */
type Page<Row> = { rows: readonly Row[]; nextCursor: string | null };

/** Reads from the servers; anything but 200 is an error. */
export const get = async <Body>({ send, keys }: Server, key: string, path: string): Promise<Body> => {
  const { status, text } = await send({ method: 'GET', path, key: keys[key] });
  if (status !== 200) throw new Error(`${path} answered ${status}: ${text}`);
  return JSON.parse(text);
};

/** All rows of a list, page by page; `read` gets the end of a query, empty for the first page. */
export const everyPage = async <Row>(read: (cursor: string) => Promise<Page<Row>>): Promise<Row[]> => {
  const all: Row[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { rows, nextCursor }: Page<Row> = await read(cursor && `&cursor=${encodeURIComponent(cursor)}`);
    all.push(...rows);
    cursor = nextCursor;
  }
  return all;
};
