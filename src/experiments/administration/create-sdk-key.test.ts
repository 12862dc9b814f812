import { beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../../core/testing/child-server.ts';
import { expectStatus, startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { firstProjectNumber } from '../domain/project-number.ts';
import { documentOf, givenAdministrator, givenProject, givenSdkKey } from '../testing/fixtures.ts';

const server = await startProduct();
let administrator: TestClient;
beforeAll(async () => {
  ({ client: administrator } = await givenAdministrator(server));
});

describe('createSdkKey', () => {
  it('makes a key without a secret, 201', async () => {
    const { path, id } = await givenProject(administrator);
    const { status, body } = await administrator.post(`${path}/sdk-keys`, { environment: 'staging' });
    expect([status, body.data]).toEqual([
      201,
      {
        key: expect.stringMatching(/^sdk_[0-9A-Za-z]{24}$/),
        secret: null,
        projectId: id,
        environment: 'staging',
        hasSecret: false,
        strict: false,
        isEnabled: true,
        createdAt: '2026-11-21T12:00:00Z',
      },
    ]);
  });

  it('shows a secret once and stores a hash of it, 201', async () => {
    const { path } = await givenProject(administrator);
    const input = { environment: 'production', secret: true, strict: true };
    const { body } = expectStatus(201, await administrator.post(`${path}/sdk-keys`, input));
    expect(body.data).toMatchObject({ secret: expect.stringMatching(/^sdks_[0-9A-Za-z]{32}$/), hasSecret: true });
    const audit = await administrator.get(`/admin/v1/audit-log?targetId=${body.data.key}`);
    expect(audit.body.data).toHaveLength(1);
    expect(audit.text).not.toContain(body.data.secret);
  });

  it('takes a key of two parts that clients know already, 201, once, 409', async () => {
    const { path, account } = await givenProject(administrator);
    const input = { key: `${account}/4711`, environment: 'staging', secret: true };
    const { body } = expectStatus(201, await administrator.post(`${path}/sdk-keys`, input));
    const headers = { Authorization: `Bearer ${body.data.secret}` };
    expectStatus(200, await server.client().get(`/experiments/v1/config/${input.key}`, { headers }));
    expect((await administrator.post(`${path}/sdk-keys`, input)).status).toBe(409);
    expect((await administrator.post(`${path}/sdk-keys`, { ...input, key: 'sdk_mine' })).status).toBe(400);
  });

  describe('leaves the addresses of projects to those whose they are', () => {
    const open = { name: 'Open', type: 'fullstack', disableDefaultConfig: false };
    const makeKey = ({ path }: { path: string }, key: string, client = administrator) =>
      client.post(`${path}/sdk-keys`, { key, environment: 'production' });

    it('refuses the address of a project of another organization, 409', async () => {
      const { body } = expectStatus(201, await administrator.post('/admin/v1/projects', open));
      const address = `${body.data.accountId}/${body.data.id}`;
      const { client: stranger } = await givenAdministrator(server);
      const reply = await makeKey(await givenProject(stranger), address, stranger);
      expect([reply.status, reply.body.detail]).toEqual([
        409,
        `Project '${body.data.id}' belongs to another organization`,
      ]);
      const { body: config } = await server.client().get(`/experiments/v1/config/${address}`);
      expect(config.project.name).toBe('Open');
    });

    it('refuses a number that a project made here may get, 400', async () => {
      const reply = await makeKey(await givenProject(administrator), `4711/${firstProjectNumber + 1_000_000}`);
      expect(reply.body).toMatchObject({ status: 400, errors: [{ path: 'key' }] });
    });

    it("takes the address of a project of one's own, 201, which is that key from then on", async () => {
      const { body } = expectStatus(201, await administrator.post('/admin/v1/projects', open));
      const address = `${body.data.accountId}/${body.data.id}`;
      const nameServed = async () => (await server.client().get(`/experiments/v1/config/${address}`)).body.project.name;
      for (let count = 0; count < 3; count++) expect(await nameServed()).toBe('Open');
      expectStatus(201, await makeKey(await givenProject(administrator), address));
      await eventually(async () => (await nameServed()) === 'Given');
    });

    it('lets a key or the import of a project have an address, whichever is first', async () => {
      const { client: stranger } = await givenAdministrator(server);
      const strangers = await givenProject(stranger);
      for (let number = 4_711; number < 4_721; number++) {
        const document = documentOf({ account_id: '815' });
        document.project.id = String(number);
        const replies = await Promise.all([
          administrator.post('/admin/v1/projects/import', document),
          makeKey(strangers, `815/${number}`, stranger),
        ]);
        expect(replies.map(({ status }) => status).toSorted()).toEqual([201, 409]);
        const { body } = expectStatus(200, await server.client().get(`/experiments/v1/config/815/${number}`));
        expect(body.project.id).toBe(replies[0].status === 201 ? String(number) : strangers.id);
      }
    });
  });

  it('works at once where the project is known already', async () => {
    const project = await givenProject(administrator);
    expectStatus(200, await server.client().get(`/experiments/v1/config/${project.key}`));
    const { key } = await givenSdkKey(administrator, project);
    expectStatus(200, await server.client().get(`/experiments/v1/config/${key}`));
  });

  it('says that a project has no environments yet, 400', async () => {
    const document = documentOf({ experiences: [] });
    document.project.environments = {};
    const { path } = await givenProject(administrator, document);
    const { body } = await administrator.post(`${path}/sdk-keys`, { environment: 'production' });
    expect(body.errors).toEqual([{ in: 'body', path: 'environment', message: 'The project has no environments yet' }]);
  });

  it('refuses an environment the project does not have, and strict without a secret, 400', async () => {
    const { path } = await givenProject(administrator);
    const { body } = await administrator.post(`${path}/sdk-keys`, { environment: 'nowhere' });
    expect(body).toMatchObject({ status: 400, errors: [{ path: 'environment' }] });
    const strict = await administrator.post(`${path}/sdk-keys`, { environment: 'staging', strict: true });
    expect(strict.body).toMatchObject({ status: 400, errors: [{ path: 'strict' }] });
  });

  it('does not know a project of another organization, or one that does not exist, 404', async () => {
    const project = await givenProject(administrator);
    const { client: stranger } = await givenAdministrator(server);
    for (const [client, path] of [
      [stranger, project.path],
      [administrator, '/admin/v1/projects/1'],
      [administrator, '/admin/v1/projects/nothing'],
    ] as const)
      expect((await client.post(`${path}/sdk-keys`, { environment: 'production' })).status).toBe(404);
  });
});
