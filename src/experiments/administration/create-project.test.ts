import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../core/database/sql.ts';
import { expectStatus, startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { firstProjectNumber } from '../domain/project-number.ts';
import { givenAdministrator, givenSdkKey } from '../testing/fixtures.ts';

const server = await startProduct();
let administrator: TestClient;
beforeAll(async () => {
  ({ client: administrator } = await givenAdministrator(server));
});

describe('createProject', () => {
  const create = (input: Record<string, unknown> = {}, client = administrator) =>
    client.post('/admin/v1/projects', { name: 'Lamps', type: 'fullstack', ...input });

  it('makes a project that is closed, with one environment and the usual settings, 201', async () => {
    const { organizationId, client } = await givenAdministrator(server);
    const { status, body } = await create({}, client);
    expect(status).toBe(201);
    expect(body.data).toEqual({
      id: expect.stringMatching(/^[1-9]\d+$/),
      accountId: expect.stringMatching(/^[1-9]\d+$/),
      organizationId,
      name: 'Lamps',
      type: 'fullstack',
      disableDefaultConfig: true,
      settings: {
        doNotTrack: 'OFF',
        globalPrivacyControl: 'OFF',
        dataAnonymization: false,
        doNotTrackReferral: false,
        allowCrossdomainTracking: false,
        includeJquery: false,
        includeJqueryV1: false,
        disableSpaFunctionality: false,
      },
      version: 1,
      createdAt: '2026-11-21T12:00:00Z',
      updatedAt: '2026-11-21T12:00:00Z',
    });
    const path = `/admin/v1/projects/${body.data.id}`;
    expect((await client.get(`${path}/environments`)).body.data).toEqual([
      { name: 'production', label: 'Production', isDefault: true },
    ]);
    const { key } = await givenSdkKey(client, { path });
    expectStatus(200, await server.client().get(`/experiments/v1/config/${key}`));
  });

  it('takes an account and settings, 201', async () => {
    const settings = { doNotTrack: 'EU ONLY', includeJquery: true };
    const { body } = expectStatus(201, await create({ accountId: '4711', settings, disableDefaultConfig: false }));
    expect(body.data).toMatchObject({ accountId: '4711', settings, disableDefaultConfig: false });
    const { body: config } = await server.client().get(`/experiments/v1/config/4711/${body.data.id}`);
    expect(config.project.settings).toMatchObject({ do_not_track: 'EU ONLY', include_jquery: true });
  });

  it('gives the projects of an organization one account', async () => {
    const { client } = await givenAdministrator(server);
    const accounts = [await create({}, client), await create({}, client)].map(({ body }) => body.data.accountId);
    expect(new Set(accounts).size).toBe(1);
  });

  it("gets no number whose address is somebody's key", async () => {
    const { client } = await givenAdministrator(server);
    const input = { accountId: '815' };
    const { id } = expectStatus(201, await create(input, client)).body.data;
    const taken = Number(id) + 1;
    await server.database.query(sql.typeAlias('nothing')`
      INSERT INTO experiments.sdk_key (
        key, tenant_id, project_id, environment, is_strict, is_enabled, created_at
      )
      SELECT ${`815/${taken}`}, tenant_id, project_id, 'production', false, true, now()
      FROM experiments.project_owner
      WHERE project_id = ${Number(id)}
    `);
    expect(Number(id)).toBeGreaterThanOrEqual(firstProjectNumber);
    expect(expectStatus(201, await create(input)).body.data.id).toBe(String(taken + 1));
  });

  it('says what is wrong, 400', async () => {
    expect((await create({ type: 'mobile' })).status).toBe(400);
    expect((await create({ accountId: '0' })).status).toBe(400);
  });
});
