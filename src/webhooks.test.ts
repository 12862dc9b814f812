import { Webhook } from 'standardwebhooks';
import { afterAll, describe, expect, it } from 'vitest';
import { givenConversion, givenPair, givenProgram } from './affiliates/testing/fixtures.ts';
import { givenClick, givenShop } from './attribution/testing/fixtures.ts';
import { runJobs } from './core/testing/run-jobs.ts';
import { expectStatus, startProduct } from './core/testing/start-product.ts';
import { startReceiver } from './core/webhooks/testing/receiver.ts';

const server = await startProduct();
const receiver = await startReceiver();
afterAll(() => receiver.stop());

/** The key of an endpoint of an organization that is told everything of a product. */
const givenSecret = async (organizationId: string, product: string): Promise<string> => {
  const headers = { 'X-Organization-Id': organizationId };
  const input = { url: receiver.url, events: ['*'], product, mode: 'live' };
  const reply = await server.operator.post('/admin/v1/webhook-endpoints', input, { headers });
  return expectStatus(201, reply).body.data.secret;
};

/** What has come in since this was last asked, each signed with the secret. */
const receivedWith = (secret: string) =>
  receiver.received.splice(0).map(({ headers, body }) => {
    const id = String(headers['webhook-id']);
    const sentAt = new Date(Number(headers['webhook-timestamp']) * 1_000);
    expect(headers['webhook-signature']).toBe(new Webhook(secret).sign(id, sentAt, body));
    return { id, ...JSON.parse(body) };
  });

describe('a webhook', () => {
  it('tells an endpoint of a sale, as its reply showed it', async () => {
    const { organizationId, client } = await givenProgram(server);
    const pair = await givenPair(client);
    const secret = await givenSecret(organizationId, 'affiliates');
    const data = await givenConversion(client, pair);
    await runJobs(server);
    expect(receivedWith(secret)).toMatchObject([{ event: 'conversion.created', data }]);
  });

  it('tells an endpoint of every click, each once', async () => {
    const { organizationId, client, storeId } = await givenShop(server);
    const secret = await givenSecret(organizationId, 'attribution');
    const clicks = await Promise.all(Array.from({ length: 20 }, () => givenClick(client, { storeId })));
    await runJobs(server);
    await runJobs(server);
    const received = receivedWith(secret);
    const idsOf = (all: { clickId: string }[]) => all.map(({ clickId }) => clickId).toSorted();
    expect(idsOf(received.map(({ data }) => data))).toEqual(idsOf(clicks));
    expect(new Set(received.map(({ id }) => id)).size).toBe(20);
  });
});
