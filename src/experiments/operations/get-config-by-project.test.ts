import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../core/database/sql.ts';
import { eventually } from '../../core/testing/child-server.ts';
import { expectStatus, startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { documentOf, experienceOf, givenAdministrator, givenProject, idsIn } from '../testing/fixtures.ts';

const server = await startProduct();
let administrator: TestClient;
beforeAll(async () => {
  ({ client: administrator } = await givenAdministrator(server));
});

const get = (account: string, id: string, search = '') =>
  server.client().get(`/experiments/v1/config/${account}/${id}${search}`);

const environments = {
  experiences: [experienceOf(31, { environment: 'production' }), experienceOf(34, { environment: 'staging' })],
};

describe('getConfigByProject', () => {
  it('serves an imported project by the key that SDKs of it send, in its default environment, 200', async () => {
    const { account, id } = await givenProject(administrator, documentOf(environments));
    expect(idsIn(expectStatus(200, await get(account, id)))).toEqual(['31']);
    expect(idsIn(await get(account, id, '?environment=staging'))).toEqual(['34']);
  });

  it('serves an open project without a key, all environments where none is named, 200', async () => {
    const input = { name: 'Open', type: 'fullstack', disableDefaultConfig: false };
    const { body } = expectStatus(201, await administrator.post('/admin/v1/projects', input));
    const { id, accountId } = body.data;
    const document = documentOf({ account_id: accountId, ...environments });
    document.project.id = id;
    expectStatus(200, await administrator.post('/admin/v1/projects/import', document));
    expect(idsIn(expectStatus(200, await get(accountId, id)))).toEqual(['31', '34']);
    expect(idsIn(await get(accountId, id, '?environment=production'))).toEqual(['31']);
  });

  it('closes and opens within a second, 404 and 200', async () => {
    const input = { name: 'Closed', type: 'web' };
    const { body } = expectStatus(201, await administrator.post('/admin/v1/projects', input));
    const { id, accountId } = body.data;
    expect((await get(accountId, id)).status).toBe(404);
    expectStatus(200, await administrator.patch(`/admin/v1/projects/${id}`, { disableDefaultConfig: false }));
    await eventually(async () => (await get(accountId, id)).status === 200);
    expectStatus(200, await administrator.patch(`/admin/v1/projects/${id}`, { disableDefaultConfig: true }));
    await eventually(async () => (await get(accountId, id)).status === 404);
  });

  it('asks the database nothing for an open project that is remembered, and serves it while that is away', async () => {
    const { account, id } = await givenProject(administrator, documentOf(), { disableDefaultConfig: false });
    await server.database.query(sql.typeAlias('nothing')`
      DELETE FROM experiments.sdk_key WHERE key = ${`${account}/${id}`}
    `);
    for (let count = 0; count < 2; count++) expectStatus(200, await get(account, id));
    const { database } = server;
    const before = { maybeOne: database.maybeOne, one: database.one };
    const asked: unknown[] = [];
    const refuse = (query: unknown) => {
      asked.push(query);
      return Promise.reject(Object.assign(new Error('gone'), { code: 'ECONNREFUSED' }));
    };
    Object.assign(database, { maybeOne: refuse, one: refuse });
    try {
      for (const search of ['', '?environment=staging'])
        expect([(await get(account, id, search)).status, asked]).toEqual([200, []]);
      expect((await get('1', id)).status).toBe(503);
    } finally {
      Object.assign(database, before);
    }
  });

  it('does not know a project that does not exist, 404', async () => {
    const { status, body } = await get('1', '2');
    expect([status, body]).toEqual([404, { code: 404, message: "Project '1/2' does not exist" }]);
  });
});
