import { describe, expect, it } from 'vitest';
import { startProduct, type TestClient } from '../core/testing/start-product.ts';
import { givenWebhookEndpoint } from '../core/webhooks/testing/fixtures.ts';
import { path as destinations, givenDestinationStore } from './testing/destinations.ts';

const server = await startProduct();
const endpoints = '/admin/v1/webhook-endpoints';
const most = 50;

/** Asks for some at once and tells how often each status was answered. */
const statusesOf = async (count: number, create: () => ReturnType<TestClient['post']>) => {
  const replies = await Promise.all(Array.from({ length: count }, create));
  const refused = replies.filter(({ status }) => status !== 201);
  expect(new Set(refused.map(({ status, body }) => `${status} ${body.code}`)).size).toBeLessThanOrEqual(1);
  return { made: replies.length - refused.length, refusal: refused[0]?.body };
};

describe('the limit of a data set', () => {
  it('is 50 webhook endpoints, also for those that are asked for at once, 409', async () => {
    const { client } = await givenDestinationStore(server);
    const input = { url: 'http://127.0.0.1:1024/hooks', events: ['*'], product: 'affiliates', mode: 'live' };
    const create = () => client.post(endpoints, input);
    for (let made = 0; made < most - 3; made++) await givenWebhookEndpoint(client, input);
    const { made, refusal } = await statusesOf(9, create);
    expect(made).toBe(3);
    const detail = 'A data set has at most 50 webhook endpoints';
    expect(refusal).toMatchObject({ status: 409, code: 'limit_reached', detail });
    const { body } = await client.get(`${endpoints}?limit=200`);
    expect(body.data).toHaveLength(most);

    await client.patch(`${endpoints}/${body.data[0].id}`, { isEnabled: false });
    expect((await create()).status).toBe(409);
    await givenWebhookEndpoint(client, { mode: 'test' });
    await client.delete(`${endpoints}/${body.data[0].id}`);
    expect(await statusesOf(3, create)).toMatchObject({ made: 1 });
  });

  it('is 50 destinations, also for those that are asked for at once, 409', async () => {
    const { client, order, given } = await givenDestinationStore(server);
    const create = () => client.post(destinations, { ...order, isEnabled: false });
    for (let made = 0; made < most - 3; made++) await given({ isEnabled: false });
    const { made, refusal } = await statusesOf(9, create);
    expect(made).toBe(3);
    const detail = 'A data set has at most 50 destinations';
    expect(refusal).toMatchObject({ status: 409, code: 'limit_reached', detail });
    const { body } = await client.get(`${destinations}?limit=200`);
    expect(body.data).toHaveLength(most);

    await client.delete(`${destinations}/${body.data[0].id}`);
    expect(await statusesOf(3, create)).toMatchObject({ made: 1 });
    const other = await givenDestinationStore(server);
    expect((await other.client.post(destinations, other.order)).status).toBe(201);
  });
});
