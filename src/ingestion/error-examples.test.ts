import { describe, expect, it } from 'vitest';
import document from '../../generated/ingestion.openapi.json' with { type: 'json' };
import { startProduct, type TestClient, type TestReply } from '../core/testing/start-product.ts';
import { givenStore } from './testing/fixtures.ts';
import { send } from './testing/sending.ts';

const server = await startProduct();
const { client, organizationId, storeId } = await givenStore(server);
const get = (path: string, by: TestClient = client) => by.get(`/ingestion/v1/${path}`);

const limited = async (): Promise<TestReply> => {
  const rateLimit = { perMinute: 1 };
  const once = server.client(await server.givenKey({ organizationId, product: 'ingestion', storeId, rateLimit }));
  await get('events', once);
  return get('events', once);
};

const writer = server.client(
  await server.givenKey({ organizationId, product: 'ingestion', storeId, scopes: ['events:write'] }),
);

/** What provokes the reply that an example of the document shows. */
const provoked: Record<string, () => Promise<TestReply>> = {
  'error-body-too-large': () => send(client, { eventName: 'Lead', customData: { note: 'x'.repeat(524_288) } }),
  'error-empty-batch': () => send(client, []),
  'error-event-not-found': () => send(client, { eventName: 'LoyaltySignup' }),
  'error-event-time': () => send(client, { eventName: 'Lead', eventTime: server.now.getTime() }),
  'error-invalid-cursor': () => get('events?cursor=abc'),
  'error-invalid-event': () => send(client, { eventId: 'x'.repeat(201) }),
  'error-invalid-parameters': () => get('events?limit=201'),
  'error-malformed-body': () => send(client, '{'),
  'error-not-json': () =>
    client.post('/ingestion/v1/events/validate', '{}', { headers: { 'Content-Type': 'text/plain' } }),
  'error-not-found': () => get('events/unknown'),
  'error-permission': () => get('events', writer),
  'error-plan': async () => get('events', (await givenStore(server, { kind: 'normal', plan: 'scale' })).client),
  'error-rate-limited': limited,
  'error-too-many-events': () => send(client, Array(101).fill({ eventName: 'Lead' })),
  'error-unauthorized': () => get('events', server.client()),
  'error-unsupported-media-type': () =>
    client.post('/ingestion/v1/events', '{}', { headers: { 'Content-Type': 'text/plain' } }),
};
/** Those that take a broken server: tests of all products provoke them. */
const ofBrokenServers = ['error-internal', 'error-unavailable'];
const examples = Object.entries(document.components.examples).filter(([name]) => name.startsWith('error-'));

describe('an example of an error', () => {
  it('is provoked here, each of them', () => {
    expect(examples.map(([name]) => name).toSorted()).toEqual(
      [...Object.keys(provoked), ...ofBrokenServers].toSorted(),
    );
  });

  it.each(Object.entries(provoked))('%s is what the server says', async (name, provoke) => {
    const { body } = await provoke();
    const [, example] = examples.find(([known]) => known === name) ?? [];
    expect({ ...body, message: body.message.replace(/\d+ s$/, '12 s') }).toEqual(example?.value);
  });

  it('says in the schema what the server says', async () => {
    const { message } = document.components.schemas.ErrorBody.properties;
    const { body } = await send(client, { eventName: 'Lead', eventTime: 5 });
    expect(message.example).toBe(body.message);
  });
});
