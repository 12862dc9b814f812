import { beforeAll, describe, expect, it } from 'vitest';
import { givenDemo } from '../../src/core/testing/demo.ts';
import { expectStatus, startProduct } from '../../src/core/testing/start-product.ts';

// The requests that the source's documentation shows, and every member of its replies that is always there.

const server = await startProduct();
beforeAll(() => givenDemo(server));
const client = server.client();
const base = '/experiments/v1';

/** As the source shows it: its ids are placeholders. */
const shownBody = {
  accountId: 'string',
  projectId: 'string',
  enrichData: true,
  visitors: [
    {
      segments: {
        browser: 'IE',
        devices: ['ALLPH'],
        source: 'campaign',
        campaign: 'string',
        visitorType: 'new',
        country: 'st',
        customSegments: ['string'],
      },
      visitorId: 'string',
      events: [{ eventType: 'bucketing', data: { experienceId: 'string', variationId: 'string' } }],
    },
  ],
};
const shownMembers = [
  ...['account_id', 'project', 'goals', 'locations', 'audiences', 'segments', 'experiences', 'archived_experiences'],
  ...['features', 'is_debug'],
];
const shownProject = [
  ...['id', 'name', 'type', 'utc_offset', 'custom_domain', 'domains', 'global_javascript', 'settings', 'environments'],
];
const shownSettings = [
  ...['account_id', 'project_id', 'include_jquery', 'include_jquery_v1', 'disable_spa_functionality', 'version'],
  'tracking_script',
];

describe('the samples of the experiments API', () => {
  it.each(['config/100001/200001', 'config/sdk_demo'])('GET %s serves what SDKs are shown', async (path) => {
    const { body } = expectStatus(200, await client.get(`${base}/${path}?environment=production`));
    expect(Object.keys(body).toSorted()).toEqual(shownMembers.toSorted());
    expect(Object.keys(body.project).toSorted()).toEqual(shownProject.toSorted());
    expect(body.project.environments.production).toEqual({ label: 'Production', is_default: true });
    expect(body.experiences.map(({ status }: { status: string }) => status)).toEqual(['active', 'active']);
  });

  it('GET project-settings serves the basic set', async () => {
    const { body } = expectStatus(200, await client.get(`${base}/project-settings/100001/200001`));
    expect(Object.keys(body).toSorted()).toEqual(shownSettings.toSorted());
  });

  it.each(['track/sdk_demo', 'track/100001/200001'])('POST %s takes the body that is shown', async (path) => {
    const { body } = expectStatus(200, await client.post(`${base}/${path}`, shownBody));
    expect(body).toEqual({ code: 200, message: 'OK' });
  });

  it('counts the same once where its ids are those of a project', async () => {
    const headers = { 'X-Organization-Id': 'org_demo' };
    const variations = [{ id: '41' }, { id: '42' }];
    const document = {
      ...{ account_id: '815', project: { id: '4711', name: 'Shown' }, goals: [] },
      experiences: [{ id: '31', status: 'active', variations }],
    };
    expectStatus(201, await server.operator.post('/admin/v1/projects/import', document, { headers }));
    const [visitor] = shownBody.visitors;
    const events = [{ eventType: 'bucketing', data: { experienceId: '31', variationId: '41' } }];
    const body = { ...shownBody, accountId: '815', projectId: '4711', visitors: [{ ...visitor, events }] };
    for (let count = 0; count < 3; count++) expectStatus(200, await client.post(`${base}/track/815/4711`, body));
    const path = '/admin/v1/projects/4711/experiences/31/counts';
    const counts = expectStatus(200, await server.operator.get(path, { headers })).body.data;
    expect(counts.variations.map(({ visitors }: { visitors: number }) => visitors)).toEqual([1, 0]);
    expect(counts.unmatchedEvents).toBe(0);
  });

  it("keeps it apart where its ids are nobody's", async () => {
    const headers = { 'X-Organization-Id': 'org_demo' };
    const path = '/admin/v1/projects/200001/experiences/300001/counts';
    const unmatched = async () =>
      expectStatus(200, await server.operator.get(path, { headers })).body.data.unmatchedEvents;
    await client.post(`${base}/track/sdk_demo`, shownBody);
    const before = await unmatched();
    await client.post(`${base}/track/sdk_demo`, shownBody);
    expect([before, await unmatched()]).toEqual([1, 1]);
  });
});
