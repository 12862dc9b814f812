import { randomInt } from 'node:crypto';
import { beforeAll, beforeEach } from 'vitest';
import { expectStatus, type TestClient, type TestServer } from '../../core/testing/start-product.ts';
import type { ConfigurationDocument, Experience } from '../domain/document.ts';

/** An id that no other test has. */
const uniqueNumber = (): number => randomInt(1_000_000_000, 9_000_000_000);

/** An experience with two running variations of a half each, ids made from its own. */
export const experienceOf = (id: number, more: Partial<Experience> = {}): Experience => ({
  id: String(id),
  name: `Experience ${id}`,
  key: `experience-${id}`,
  status: 'active',
  type: 'a/b_fullstack',
  goals: ['700001', '700002'],
  variations: [`${id}1`, `${id}2`].map((variation) => ({
    id: variation,
    name: `Variation ${variation}`,
    key: `variation-${variation}`,
    traffic_allocation: 50,
    status: 'running',
    changes: [],
  })),
  ...more,
});

/** A configuration with ids of its own: an active, a draft and a paused experience, and one of staging alone. */
export const documentOf = (more: Partial<ConfigurationDocument> = {}): ConfigurationDocument => ({
  account_id: String(uniqueNumber()),
  project: {
    id: String(uniqueNumber()),
    name: 'Given',
    type: 'fullstack',
    settings: {},
    environments: {
      production: { label: 'Production', is_default: true },
      staging: { label: 'Staging', is_default: false },
    },
  },
  goals: [
    { id: '700001', name: 'Sign-up', key: 'sign-up', type: 'code_trigger', rules: null },
    { id: '700002', name: 'Sale', key: 'sale', type: 'revenue', rules: null },
  ],
  experiences: [
    experienceOf(31),
    experienceOf(32, { status: 'draft' }),
    experienceOf(33, { status: 'paused' }),
    experienceOf(34, { environment: 'staging' }),
  ],
  ...more,
});

/** A client that administrates an organization of its own. */
export const givenAdministrator = async (server: TestServer) => {
  const organizationId = await server.givenOrganization();
  const client = server.client(await server.givenKey({ organizationId, product: 'admin' }));
  return { organizationId, client };
};

/** An imported project; `path` is where it is administrated, `key` the SDK key that came with it. */
export const givenProject = async (
  client: TestClient,
  document: ConfigurationDocument = documentOf(),
  settings: Record<string, unknown> = {},
) => {
  expectStatus(201, await client.post('/admin/v1/projects/import', document));
  const { id } = document.project;
  const path = `/admin/v1/projects/${id}`;
  if (Object.keys(settings).length > 0) expectStatus(200, await client.patch(path, settings));
  return { document, id: String(id), account: String(document.account_id), path, key: `${document.account_id}/${id}` };
};

/** A new SDK key of a project, as the reply showed it: with its secret. */
export const givenSdkKey = async (
  client: TestClient,
  { path }: { path: string },
  input: Record<string, unknown> = {},
): Promise<{ key: string; secret: string | null }> => {
  const { body } = expectStatus(201, await client.post(`${path}/sdk-keys`, { environment: 'production', ...input }));
  return body.data;
};

/** An administrator of a whole file, and for each of its tests a project with an SDK key. */
export const givenProjectPerTest = (server: TestServer) => {
  const given = {} as { administrator: TestClient; project: Awaited<ReturnType<typeof givenProject>>; key: string };
  beforeAll(async () => {
    given.administrator = (await givenAdministrator(server)).client;
  });
  beforeEach(async () => {
    given.project = await givenProject(given.administrator);
    given.key = (await givenSdkKey(given.administrator, given.project)).key;
  });
  return given;
};

/** The debug token of a project. */
export const givenDebugToken = async (client: TestClient, { path }: { path: string }, input = {}): Promise<string> => {
  const { body } = await client.post(`${path}/debug-tokens`, input);
  return body.data.token;
};

/** The ids of the experiences in a configuration answer. */
export const idsIn = ({ body }: { body: { experiences: { id: string }[] } }): string[] =>
  body.experiences.map(({ id }) => id);
