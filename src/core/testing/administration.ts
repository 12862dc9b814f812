import { randomUUID } from 'node:crypto';
import { expectStatus, type TestClient, type TestServer } from './start-product.ts';

/** An id that no other test has. */
export const uniqueId = (prefix: string): string => `${prefix}_${randomUUID().replaceAll('-', '')}`;

/** An organization of its own with a client that holds an admin key of it, and the id of that key. */
export const givenAdministration = async (server: TestServer) => {
  const organizationId = await server.givenOrganization();
  const client = server.client(await server.givenKey({ organizationId, product: 'admin' }));
  const { body } = expectStatus(200, await client.get('/admin/v1/api-keys'));
  return { organizationId, client, keyId: body.data[0].id as string };
};

/** The audit log as this client sees it, newest first. */
export const listAudit = async (client: TestClient, filters: Record<string, string> = {}) => {
  const { body } = expectStatus(200, await client.get(`/admin/v1/audit-log?${new URLSearchParams(filters)}`));
  return body.data;
};

/** Follows a list from page to page and returns what it showed on each. */
export const walk = async (client: TestClient, path: string, parameters: Record<string, string>) => {
  const pages = [];
  let cursor: string | null = null;
  do {
    const search = new URLSearchParams({ ...parameters, ...(cursor !== null && { cursor }) });
    const { body } = expectStatus(200, await client.get(`${path}?${search}`));
    pages.push(body.data);
    if (body.page.hasMore !== (body.page.nextCursor !== null)) throw new Error('hasMore and nextCursor disagree');
    cursor = body.page.nextCursor;
  } while (cursor !== null);
  return pages;
};

/** The problem of a request that is not valid: each mistake as `in path: message`. */
export const mistakesOf = ({ status, body }: { status: number; body: { code: string; errors?: Mistake[] } }) => ({
  status,
  code: body.code,
  mistakes: body.errors?.map((error) => `${error.in} ${error.path}: ${error.message}`),
});

type Mistake = { in: string; path: string; message: string };
