import { randomUUID } from 'node:crypto';
import { expectStatus, type TestClient, type TestReply, type TestServer } from '../../core/testing/start-product.ts';

type Input = Record<string, unknown>;

/** Text that no other test has: letters and digits only, so that it fits ids and codes. */
export const unique = (length = 16): string => randomUUID().replaceAll('-', '').slice(0, length);

/** An organization of its own with a client for its live data set and one for its test data set. */
export const givenProgram = async (server: TestServer, settings: Input = {}) => {
  const organizationId = await server.givenOrganization(settings);
  const [live, test] = await Promise.all([
    server.givenKey({ organizationId, product: 'affiliates' }),
    server.givenKey({ organizationId, product: 'affiliates', mode: 'test' }),
  ]);
  return { organizationId, client: server.client(live), testClient: server.client(test) };
};

const given = async (client: TestClient, path: string, body: Input) =>
  expectStatus(201, await client.post(`/affiliates/v1/${path}`, body)).body.data;

/** An active external affiliate. */
export const givenAffiliate = (client: TestClient, input: Input = {}) =>
  given(client, 'affiliates', {
    displayName: 'Dana Field',
    email: `${unique()}@example.com`,
    type: 'external',
    ...input,
  });

/** An active offer at https://shop.example.com/premium that pays 20 percent. */
export const givenOffer = (client: TestClient, input: Input = {}) =>
  given(client, 'offers', {
    name: 'Premium plan',
    url: 'https://shop.example.com/premium',
    defaultCommissionType: 'percentage',
    defaultCommissionValue: 20,
    ...input,
  });

/** The ids of a new affiliate and a new offer, as a sale or a link names them. */
export const givenPair = async (client: TestClient, { affiliate = {}, offer = {} }: Record<string, Input> = {}) => {
  const [{ id: affiliateId }, { id: offerId }] = await Promise.all([
    givenAffiliate(client, affiliate),
    givenOffer(client, offer),
  ]);
  return { affiliateId: affiliateId as string, offerId: offerId as string };
};

/** A tracking link, of a pair of its own unless the input names one. */
export const givenTrackingLink = async (client: TestClient, input: Input = {}) =>
  given(client, 'tracking-links', { ...(input.offerId ? {} : await givenPair(client)), ...input });

/** A sale of 100 US dollars, of a pair of its own unless the input names one. */
export const givenConversion = async (client: TestClient, input: Input = {}) =>
  given(client, 'conversions', {
    ...(input.offerId ? {} : await givenPair(client)),
    externalId: unique(),
    amount: 100,
    ...input,
  });

/** Follows a link as a browser does: where it leads, and the id of the click, null when there was none. */
export const givenVisit = async (server: TestServer, code: string, search = '') => {
  const reply = expectStatus(302, await server.client().get(`/r/${code}${search}`));
  const location = new URL(reply.headers.get('location') as string);
  return { location, clickId: location.searchParams.get('click') };
};

/** Changes one of the resources and returns it as it is now. */
export const changed = async (client: TestClient, path: string, body: Input) =>
  expectStatus(200, await client.patch(`/affiliates/v1/${path}`, body)).body.data;

/** One of the resources as it is now. */
export const found = async (client: TestClient, path: string) =>
  expectStatus(200, await client.get(`/affiliates/v1/${path}`)).body.data;

/** What a list shows, and what it says about its page. */
export const listed = async (client: TestClient, path: string): Promise<{ data: Input[]; pagination: Input }> =>
  expectStatus(200, await client.get(`/affiliates/v1/${path}`)).body;

/** A refusal in short: its status beside what the body says. */
export const refusalOf = ({ status, body }: TestReply) => ({ status, ...body.error });

/** The refusal of a body with these fields. */
export const invalidBody = (details: Record<string, string>) => ({
  status: 400,
  code: 'VALIDATION_ERROR',
  message: 'Invalid request body',
  details,
});

/** How many replies had each status. */
export const statusesOf = (replies: readonly TestReply[]): Record<number, number> => {
  const counts: Record<number, number> = {};
  for (const { status } of replies) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};
