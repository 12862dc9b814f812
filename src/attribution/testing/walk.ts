import { expect } from 'vitest';
import { expectStatus, type TestClient, type TestReply } from '../../core/testing/start-product.ts';

type Item = Record<string, unknown>;

/** Follows a list from page to page, with a pause between them, and returns what it showed on each. */
export const walk = async (
  client: TestClient,
  list: 'clicks' | 'conversions',
  parameters: Record<string, string> = {},
  betweenPages: () => Promise<unknown> = async () => {},
): Promise<Item[][]> => {
  const pages: Item[][] = [];
  let cursor: string | null = null;
  do {
    const search: URLSearchParams = new URLSearchParams({ ...parameters, ...(cursor !== null && { cursor }) });
    const { data }: TestReply['body'] = expectStatus(200, await client.get(`/attribution/v1/${list}?${search}`)).body;
    pages.push(data[list]);
    expect(data.hasMore).toBe(data.nextCursor !== null);
    cursor = data.nextCursor;
    if (cursor !== null) await betweenPages();
  } while (cursor !== null);
  return pages;
};

/** The ids of a list of clicks or conversions. */
export const idsOf = (items: readonly Item[]): unknown[] =>
  items.map(({ clickId, conversionId }) => conversionId ?? clickId);
