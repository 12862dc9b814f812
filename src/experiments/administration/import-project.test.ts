import { beforeAll, describe, expect, it } from 'vitest';
import { expectStatus, startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { documentOf, experienceOf, givenAdministrator, givenProject } from '../testing/fixtures.ts';

const server = await startProduct();
let administrator: TestClient;
beforeAll(async () => {
  ({ client: administrator } = await givenAdministrator(server));
});

describe('importProject', () => {
  const imported = (document: object, client = administrator) => client.post('/admin/v1/projects/import', document);

  it('makes a project with the ids of the configuration and the key that SDKs of it send, 201', async () => {
    const document = documentOf();
    const { status, body } = await imported(document);
    const { id } = document.project;
    expect([status, body.data]).toEqual([
      201,
      { projectId: id, accountId: document.account_id, version: 1, sdkKeys: [`${document.account_id}/${id}`] },
    ]);
    const { body: project } = await administrator.get(`/admin/v1/projects/${id}`);
    expect(project.data).toMatchObject({ name: 'Given', disableDefaultConfig: true, version: 1 });
  });

  it('makes it the next configuration of a project that is there, 200', async () => {
    const { document, path } = await givenProject(administrator);
    const changed = { ...document, experiences: [experienceOf(35)] };
    const { status, body } = await imported(changed);
    expect([status, body.data.version]).toEqual([200, 2]);
    const { body: list } = await administrator.get(`${path}/experiences`);
    expect(list.data.map(({ id }: { id: string }) => id)).toEqual(['35']);
  });

  it('gives back what it took: import, export, import again, deep equal', async () => {
    const live = {
      _s_t: 'abc',
      account_id: '100414055',
      is_debug: false,
      project: {
        id: '100415443',
        name: 'Live',
        utc_offset: '0',
        domains: [{ tld: 'example.com', hosts: null }],
        settings: { integrations: { google_analytics: { enabled: false } }, version: '2026-06-11T00:00:13+00:00-334' },
        environments: { production: { label: 'Production', is_default: true } },
      },
      goals: [{ id: '1', rules: null, settings: null }],
      experiences: [{ ...experienceOf(31, { locations: null, version: 12 }), variations: [{ id: 5 }, { id: '4' }] }],
      archived_experiences: [7, '8'],
      features: [{ id: '9', variables: [{ key: 'additionalData', type: 'json' }] }],
    };
    expectStatus(201, await imported(live));
    const { body: exported } = await administrator.get('/admin/v1/projects/100415443/export');
    expect(exported).toEqual(live);
    expectStatus(200, await imported(exported));
    expect((await administrator.get('/admin/v1/projects/100415443/export')).body).toEqual(live);
  });

  it('takes what an SDK was served', async () => {
    const { key } = await givenProject(administrator);
    const { body: config } = await server.client().get(`/experiments/v1/config/${key}`);
    expect((await imported(config)).body.data.version).toBe(2);
    const { body: again } = await server.client().get(`/experiments/v1/config/${key}`);
    expect(again.experiences).toEqual(config.experiences);
  });

  it('takes and serves 5 MB with 500 experiences', async () => {
    const filler = 'x'.repeat(9_800);
    const experiences = Array.from({ length: 500 }, (_, index) => experienceOf(1_000 + index, { global_js: filler }));
    const document = documentOf({ experiences });
    expect(JSON.stringify(document).length).toBeGreaterThan(5_000_000);
    const { key } = await givenProject(administrator, document);
    const headers = { 'Accept-Encoding': 'br' };
    const reply = expectStatus(200, await server.client().get(`/experiments/v1/config/${key}`, { headers }));
    expect(reply.body.experiences).toHaveLength(500);
    expect(reply.headers.get('Content-Encoding')).toBe('br');
  });

  it('refuses a project of another organization and another account, and changes nothing, 409', async () => {
    const { document, path } = await givenProject(administrator);
    const { client: stranger } = await givenAdministrator(server);
    const { status, body } = await imported(document, stranger);
    expect([status, body.detail]).toEqual([409, `Project '${document.project.id}' belongs to another organization`]);
    expect((await imported({ ...document, account_id: '5' })).status).toBe(409);
    expect((await administrator.get(path)).body.data.version).toBe(1);
  });

  it('lets one of many at once make it', async () => {
    const document = documentOf();
    const replies = await Promise.all(Array.from({ length: 10 }, () => imported(document)));
    expect(replies.map(({ status }) => status).toSorted()).toEqual([...Array(9).fill(200), 201]);
    expect(replies.map(({ body }) => body.data.version).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 10 }, (_, index) => index + 1),
    );
  });

  it('says what it cannot read, 400', async () => {
    const { status, body } = await imported({
      ...documentOf(),
      goals: [{ id: '1' }, { id: 1 }],
      audiences: {},
      experiences: [{ id: '1', variations: [{}] }, 'x'],
    });
    expect([status, body.errors.map(({ path, message }: Record<string, string>) => `${path}: ${message}`)]).toEqual([
      400,
      [
        'goals.1.id: Is the id of another one of goals',
        'audiences: Must be an array',
        'experiences.0.variations.0.id: Must be an id',
        'experiences.1: Must be an object',
      ],
    ]);
    expect((await imported({ account_id: 'x', project: {} })).status).toBe(400);
  });

  const rules = (OR: unknown) => ({ audiences: [{ id: '1', rules: { OR } }] });
  const experience = (more: object) => ({ experiences: [{ id: '1', ...more }] });
  it.each([
    [rules(5), 'audiences.0.rules.OR', 'Must be an array'],
    [rules([null]), 'audiences.0.rules.OR.0', 'Must be an object'],
    [rules([{ AND: [{ OR_WHEN: ['x'] }] }]), 'audiences.0.rules.OR.0.AND.0.OR_WHEN.0', 'Must be an object'],
    [
      rules([{ AND: [{ OR_WHEN: [{ matching: [] }] }] }]),
      'audiences.0.rules.OR.0.AND.0.OR_WHEN.0.matching',
      'Must be an object',
    ],
    [{ goals: [{ id: '1', rules: [] }] }, 'goals.0.rules', 'Must be an object'],
    [experience({ site_area: { OR: [null] } }), 'experiences.0.site_area.OR.0', 'Must be an object'],
    [experience({ settings: 'x' }), 'experiences.0.settings', 'Must be an object'],
    [
      experience({ settings: { matching_options: [] } }),
      'experiences.0.settings.matching_options',
      'Must be an object',
    ],
    [
      experience({ settings: { matching_options: { audiences: 1 } } }),
      'experiences.0.settings.matching_options.audiences',
      'Must be text',
    ],
    [experience({ status: 5 }), 'experiences.0.status', 'Must be text'],
    [experience({ environment: {} }), 'experiences.0.environment', 'Must be text'],
    [experience({ environments: [1] }), 'experiences.0.environments.0', 'Must be text'],
    [experience({ audiences: ['1', null] }), 'experiences.0.audiences.1', 'Must be an id'],
    [experience({ multipage_pages: ['x'] }), 'experiences.0.multipage_pages.0', 'Must be an object'],
    [experience({ goals: {} }), 'experiences.0.goals', 'Must be an array'],
    [experience({ start_at: 'nonsense' }), 'experiences.0.start_at', 'Must be an instant'],
    [experience({ stop_at: '2026-13-01T00:00:00Z' }), 'experiences.0.stop_at', 'Must be an instant'],
    [experience({ archived_at: 5 }), 'experiences.0.archived_at', 'Must be an instant'],
    [{ archived_experiences: [{}] }, 'archived_experiences.0', 'Must be an id'],
  ])('says of %j what it cannot read, 400', async (more, path, message) => {
    const { status, body } = await imported(documentOf({ ...more } as never));
    expect([status, body.errors]).toEqual([400, [{ in: 'body', path, message }]]);
  });

  it.each([
    [{ settings: [] }, 'project.settings', 'Must be an object'],
    [{ settings: 'x' }, 'project.settings', 'Must be an object'],
    [{ settings: { integrations: 'x' } }, 'project.settings.integrations', 'Must be an object'],
    [{ environments: { production: { label: 5 } } }, 'project.environments.production.label', 'Must be text'],
  ])('says of a project with %j what it cannot read, 400', async (more, path, message) => {
    const document = documentOf();
    Object.assign(document.project, more);
    const { status, body } = await imported(document);
    expect([status, body.errors]).toEqual([400, [{ in: 'body', path, message }]]);
  });
});
