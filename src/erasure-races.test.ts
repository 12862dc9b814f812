import { afterAll, describe, expect, it } from 'vitest';
import { dataRequestsPath } from './admin/testing/data-requests.ts';
import * as affiliates from './affiliates/testing/fixtures.ts';
import * as attribution from './attribution/testing/fixtures.ts';
import { tablesWithTraces } from './core/testing/catalogue.ts';
import { givenDestination, runAllJobs, startPlatform } from './core/testing/destinations.ts';
import { expectStatus, startProduct } from './core/testing/start-product.ts';
import { givenWebhookEndpoint } from './core/webhooks/testing/fixtures.ts';
import { answering, startReceiver } from './core/webhooks/testing/receiver.ts';

const server = await startProduct();
const platform = await startPlatform();
const receiver = await startReceiver(answering(503));
afterAll(() => receiver.stop());
platform.reply = () => ({ status: 503 });

/** An organization whose events an endpoint wants; `erase` asks for a person to be forgotten. */
const givenListening = async (product: string) => {
  const organizationId = await server.givenOrganization();
  const [admin, client] = [
    server.client(await server.givenKey({ organizationId, product: 'admin' })),
    server.client(await server.givenKey({ organizationId, product })),
  ];
  await givenWebhookEndpoint(admin, { product, events: ['*'], url: receiver.url });
  const erase = async (email: string) =>
    expectStatus(202, await admin.post(dataRequestsPath, { kind: 'erase', email }));
  return { organizationId, client, erase };
};

const uniqueEmail = (): string => `jo.${attribution.unique()}@customer.example`;

describe('erasing a person', () => {
  it('leaves nothing of a sale that is decided on at that moment', async () => {
    const { client, erase } = await givenListening('affiliates');
    const email = uniqueEmail();
    const sales = [];
    for (let nth = 0; nth < 12; nth++)
      sales.push(await affiliates.givenConversion(client, { customerEmail: email, metadata: { note: email } }));
    await erase(email);
    const decisions = sales.map(({ id }) => client.patch(`/affiliates/v1/conversions/${id}`, { status: 'approved' }));
    const [replies] = await Promise.all([Promise.all(decisions), runAllJobs(server)]);
    for (const reply of replies) expectStatus(200, reply);
    await runAllJobs(server);
    expect(await tablesWithTraces(server, [email])).toEqual([]);
  });

  it('leaves nothing of a conversion that was there, however many arrive at that moment, and the rest to the next', async () => {
    const { client, erase, organizationId } = await givenListening('attribution');
    const storeId = await attribution.givenStore(client);
    await givenDestination(server, { organizationId, storeId, product: 'attribution', baseUrl: platform.baseUrl });
    const email = uniqueEmail();
    const convert = () =>
      attribution.givenConversion(client, {
        storeId,
        customerData: { email },
        eventSourceUrl: `https://shop.example.com/?for=${email}`,
      });
    const before = await convert();
    await erase(email);
    const [during] = await Promise.all([Promise.all(Array.from({ length: 12 }, convert)), runAllJobs(server)]);
    const statusOf = async (id: string) => (await client.get(`/attribution/v1/conversions/${id}`)).status;
    expect(await statusOf(before.conversionId)).toBe(404);
    await erase(email);
    await runAllJobs(server);
    for (const { conversionId } of during) expect(await statusOf(conversionId)).toBe(404);
    expect(await tablesWithTraces(server, [email])).toEqual([]);
  });

  it('leaves nothing when it is asked for twice at once', async () => {
    const { client, erase } = await givenListening('affiliates');
    const email = uniqueEmail();
    await affiliates.givenConversion(client, { customerEmail: email, metadata: { note: email } });
    await Promise.all([erase(email), erase(email)]);
    await Promise.all([runAllJobs(server), runAllJobs(server)]);
    expect(await tablesWithTraces(server, [email])).toEqual([]);
  });
});
