import { randomInt } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { dataRequestsPath, givenDataRequest, inShort } from './admin/testing/data-requests.ts';
import * as affiliates from './affiliates/testing/fixtures.ts';
import * as attribution from './attribution/testing/fixtures.ts';
import { spellingsOf, tablesWithTraces } from './core/testing/catalogue.ts';
import { deliveriesTo, givenDestination, refusal, runAllJobs, startPlatform } from './core/testing/destinations.ts';
import { expectStatus, startProduct } from './core/testing/start-product.ts';
import { givenWebhookEndpoint } from './core/webhooks/testing/fixtures.ts';
import { type Answer, answering, startReceiver } from './core/webhooks/testing/receiver.ts';
import { givenProject } from './experiments/testing/fixtures.ts';
import { sawVariation, track, visitor } from './experiments/testing/tracking.ts';
import { givenStore } from './ingestion/testing/fixtures.ts';
import { givenEvent } from './ingestion/testing/sending.ts';

const server = await startProduct();
const platform = await startPlatform();
const receiver = await startReceiver();
afterAll(() => receiver.stop());
const unique = attribution.unique;
const { reply: taken } = platform;

/** Says again what it was sent, as some receivers do. */
const echo: Answer = (response, _nth, { body }) => void response.writeHead(200).end(body);

beforeEach(() => {
  Object.assign(platform, { sent: [], reply: taken });
  receiver.received.length = 0;
  receiver.answers(answering(204));
});

type Person = { email: string; phone: string; visitorId: string };
const person = (): Person => ({
  email: `jo.${unique()}@customer.example`,
  phone: `+4930${randomInt(10 ** 7, 10 ** 8)}`,
  visitorId: `visitor-${unique()}`,
});

/** An organization whose happenings are told to a receiver and an ad platform, and a person that it all happens to. */
const givenTold = async () => {
  const organizationId = await server.givenOrganization();
  const clientOf = async (product: string, mode: 'live' | 'test' = 'live') =>
    server.client(await server.givenKey({ organizationId, product, mode }));
  const [admin, tracker, program] = [
    await clientOf('admin'),
    await clientOf('attribution'),
    await clientOf('affiliates'),
  ];
  const storeId = await attribution.givenStore(tracker);
  const shop = await givenStore(server, { organizationId });
  const project = await givenProject(admin);
  const { baseUrl } = platform;
  const destination = { organizationId, baseUrl };
  const tracked = await givenDestination(server, { ...destination, product: 'attribution', storeId });
  const ingested = await givenDestination(server, { ...destination, storeId: shop.storeId });
  const endpoint = (product: string, mode = 'live') =>
    givenWebhookEndpoint(admin, { product, mode, url: receiver.url, events: ['*'] });
  const endpoints = { attribution: await endpoint('attribution'), affiliates: await endpoint('affiliates') };
  return {
    ...{ organizationId, admin, tracker, program, project, tracked, ingested, endpoints },
    ...{ testProgram: await clientOf('affiliates', 'test'), endpoint },
    erase: (subject: Partial<Person>, key = unique()) =>
      admin.post(dataRequestsPath, { kind: 'erase', ...subject }, { headers: { 'Idempotency-Key': key } }),
    deliveries: async ({ id }: { id: string }) =>
      expectStatus(200, await admin.get(`/admin/v1/webhook-endpoints/${id}/deliveries`)).body.data,
    delivery: async (id: string) => expectStatus(200, await admin.get(`/admin/v1/webhook-deliveries/${id}`)).body.data,
    figures: async () => expectStatus(200, await shop.client.get('/ingestion/v1/stats')).body.platforms,
    redeliver: (id: string) => admin.post(`/admin/v1/webhook-deliveries/${id}/redeliver`, undefined),
    convert: (jo: Person) =>
      attribution.givenConversion(tracker, {
        ...{ storeId, visitorId: jo.visitorId, customerData: { email: jo.email, phone: jo.phone } },
        ...{ orderId: `order of ${jo.visitorId}`, fbc: `fb.1.1.${jo.visitorId}` },
      }),
    click: (jo: Person) =>
      attribution.givenClick(tracker, {
        ...{ storeId, visitorId: jo.visitorId, fbclid: `click-of-${jo.visitorId}` },
        landingPage: `https://shop.example.com/?for=${jo.email}`,
      }),
    sell: (jo: Person, client = program) =>
      affiliates.givenConversion(client, { customerEmail: jo.email, metadata: { note: `${jo.email} ${jo.phone}` } }),
    ingest: ({ email, phone, visitorId }: Person) =>
      givenEvent(shop.client, { eventName: 'Lead', userData: { email, phone, externalId: visitorId } }),
  };
};
type Told = Awaited<ReturnType<typeof givenTold>>;

/** A click, a conversion, a sale, an event and an exposure. */
const visit = async (told: Told, jo: Person) => {
  await told.click(jo);
  await told.convert(jo);
  await told.sell(jo);
  await told.ingest(jo);
  await track(server, told.project.key, [visitor(jo.visitorId, [sawVariation()], { note: jo.email })]);
};

const namesOf = ({ email, phone, visitorId }: Person): string[] => [email, phone, phone.slice(1), visitorId];
const tracesOf = (jo: Person): Promise<string[]> => tablesWithTraces(server, namesOf(jo));
const ofPerson = (jo: Person, texts: readonly string[]): string[] =>
  texts.filter((text) =>
    namesOf(jo)
      .flatMap(spellingsOf)
      .some((spelling) => text.includes(spelling)),
  );

/** What left the server. */
const sent = (): string[] => [...platform.sent.map(({ text }) => text), ...receiver.received.map(({ body }) => body)];

describe('an erased person', () => {
  it('leaves no trace in any row of any table, in what was sent, what waits, and what was answered', async () => {
    const told = await givenTold();
    const jo = person();
    receiver.answers(echo);
    platform.reply = ({ body }) => ({
      status: 200,
      body: { events_received: 1, messages: [JSON.stringify(body.data)] },
    });
    await visit(told, jo);
    await runAllJobs(server);
    expect(ofPerson(jo, sent()).length).toBeGreaterThanOrEqual(4);
    await givenDataRequest(server, told.admin, { kind: 'export', email: jo.email });
    // Another visit of the same person waits in the queues.
    platform.reply = () => ({ status: 503 });
    receiver.answers(answering(503));
    await visit(told, jo);
    await told.convert({ ...jo, visitorId: `${jo.visitorId}-again` });
    const kept = ['core.delivery', 'core.event', 'core.webhook_attempt', 'core.data_request', 'experiments.exposure'];
    expect(await tracesOf(jo)).toEqual(expect.arrayContaining(kept));
    expect(await tracesOf(jo)).not.toContain('graphile_worker._private_jobs');

    const keys = ['email', 'phone', 'visitorId'] as const;
    for (const key of keys) expect((await told.erase({ [key]: jo[key] }, `erase ${key}`)).status).toBe(202);
    await runAllJobs(server);
    expect(await tracesOf(jo)).toEqual([]);

    platform.sent = [];
    receiver.received.length = 0;
    server.advance(4 * 24 * 60 * 60 * 1_000);
    await runAllJobs(server);
    expect(ofPerson(jo, sent())).toEqual([]);
    for (const key of keys) {
      const again = await told.erase({ [key]: jo[key] }, `another erase ${key}`);
      await runAllJobs(server);
      const { body } = await told.admin.get(`${dataRequestsPath}/${again.body.data.id}`);
      expect(body.data.status).toBe('completed');
      expect(inShort(body.data.findings)).toEqual([]);
    }
  });

  it('is told of what was found, queues included, and statistics wait for nothing', async () => {
    const told = await givenTold();
    const jo = person();
    platform.reply = () => ({ status: 503 });
    await visit(told, jo);
    await runAllJobs(server);
    const { findings } = await givenDataRequest(server, told.admin, { kind: 'erase', visitorId: jo.visitorId });
    expect(inShort(findings)).toEqual([
      ...[
        'attribution live conversion 1/1/0',
        'attribution live webhookEvent 2/2/0',
        'attribution live delivery 1/1/0',
      ],
      ...['attribution live click 1/1/0'],
      ...['experiments live visitor 1/0/1', 'ingestion live event 1/1/0', 'ingestion live delivery 1/1/0'],
    ]);
    expect(await deliveriesTo(server, told.organizationId, told.ingested.id)).toEqual([]);
    expect(await told.figures()).toMatchObject([{ platform: 'meta', sent: 0, failed: 1, pending: 0 }]);
  });

  it('is still known to another organization, whose queues go on', async () => {
    const [mine, theirs] = [await givenTold(), await givenTold()];
    const jo = person();
    for (const told of [mine, theirs]) await visit(told, jo);
    for (const subject of [{ email: jo.email }, { phone: jo.phone }, { visitorId: jo.visitorId }])
      await mine.erase(subject);
    const found = await tracesOf(jo);
    expect(found).toContain('core.delivery');
    await runAllJobs(server);
    // What ad platforms were to be told is kept no longer than until they were.
    expect(await tracesOf(jo)).toEqual(found.filter((table) => table !== 'core.delivery'));
    const statuses = async (told: Told) =>
      (await Promise.all(Object.values(told.endpoints).map(told.deliveries))).flat().map(({ status }) => status);
    expect(new Set(await statuses(theirs))).toEqual(new Set(['sent']));
    for (const { id } of [theirs.tracked, theirs.ingested])
      expect(await deliveriesTo(server, theirs.organizationId, id)).toMatchObject([{ status: 'sent' }]);
    expect(await deliveriesTo(server, mine.organizationId, mine.tracked.id)).toEqual([]);
  });
});

describe('a webhook about an erased person', () => {
  it('is given up as erased, has no body any more and is not sent again, 409', async () => {
    const told = await givenTold();
    const jo = person();
    receiver.answers(echo);
    await told.click(jo);
    await runAllJobs(server);
    receiver.answers(answering(503));
    await told.convert(jo);
    await runAllJobs(server);
    await givenDataRequest(server, told.admin, { kind: 'erase', visitorId: jo.visitorId });
    const deliveries = await told.deliveries(told.endpoints.attribution);
    expect(deliveries.length).toBe(2);
    receiver.received.length = 0;
    receiver.answers(answering(204));
    for (const { id } of deliveries) {
      const { log, ...delivery } = await told.delivery(id);
      expect(delivery).toMatchObject({ status: 'erased', payload: null, nextAttemptAt: null, attempts: 1 });
      expect(log).toMatchObject([{ reply: null }]);
      const { status, body } = await told.redeliver(id);
      expect([status, body.code, body.detail]).toEqual([
        409,
        'conflict',
        `The event of webhook delivery '${id}' was erased`,
      ]);
    }
    const from = new Date(server.now.getTime() - 60_000).toISOString();
    const path = `/admin/v1/webhook-endpoints/${told.endpoints.attribution.id}`;
    expectStatus(202, await told.admin.post(`${path}/redeliver`, { from, to: '2027-01-01T00:00:00Z' }));
    server.advance(60 * 60 * 1_000);
    await runAllJobs(server);
    expect(receiver.received.filter(({ body }) => /^click|tracked|attributed/.test(JSON.parse(body).event))).toEqual(
      [],
    );
    const listed = await told.admin.get(`${path}/deliveries?status=erased`);
    expect(listed.body.data).toHaveLength(2);
  });

  it('that is being sent meanwhile keeps neither answer nor status', async () => {
    const told = await givenTold();
    const jo = person();
    await told.click(jo);
    receiver.answers(async (response, nth, request) => {
      expect(nth).toBe(1);
      await told.erase({ visitorId: jo.visitorId });
      await runAllJobs(server);
      echo(response, nth, request);
    });
    await runAllJobs(server);
    expect(receiver.received).toHaveLength(1);
    const [{ id }] = await told.deliveries(told.endpoints.attribution);
    expect(await told.delivery(id)).toMatchObject({ status: 'erased', payload: null, attempts: 0, log: [] });
    expect(await tracesOf(jo)).toEqual([]);
  });

  it('that tells of a sale is sent without the customer, again and in the test data set too', async () => {
    const told = await givenTold();
    const testEndpoint = await told.endpoint('affiliates', 'test');
    const jo = person();
    receiver.answers(answering(503));
    const sales = [await told.sell(jo), await told.sell(jo, told.testProgram)];
    await runAllJobs(server);
    expect(ofPerson(jo, sent()).length).toBeGreaterThanOrEqual(2);
    await givenDataRequest(server, told.admin, { kind: 'erase', email: jo.email });
    receiver.received.length = 0;
    receiver.answers(answering(204));
    server.advance(60_000);
    await runAllJobs(server);
    const bodies = () =>
      receiver.received.map(({ body }) => JSON.parse(body)).filter(({ event }) => event === 'conversion.created');
    expect(new Set(bodies().map(({ data }) => JSON.stringify(data)))).toEqual(
      new Set(sales.map((sale) => JSON.stringify({ ...sale, metadata: null }))),
    );
    receiver.received.length = 0;
    for (const endpoint of [told.endpoints.affiliates, testEndpoint]) {
      const made = (await told.deliveries(endpoint)).find(
        ({ event }: { event: string }) => event === 'conversion.created',
      );
      expect((await told.redeliver(made.id)).status).toBe(202);
    }
    await runAllJobs(server);
    expect(bodies().map(({ data }) => data.metadata)).toEqual([null, null]);
    expect(await tracesOf(jo)).toEqual([]);
  });
});

describe('a delivery to an ad platform about an erased person', () => {
  it('is not sent with the rest of its batch when it is erased while the batch is in hand', async () => {
    const told = await givenTold();
    const [jo, other] = [person(), person()];
    await told.ingest(jo);
    await told.ingest(other);
    let erased = false;
    platform.reply = async (request) => {
      if (erased) return taken(request);
      erased = true;
      await told.erase({ email: jo.email });
      await runAllJobs(server);
      return refusal;
    };
    await runAllJobs(server);
    const [first, ...later] = platform.sent.map(({ text }) => text);
    expect(ofPerson(jo, [first ?? ''])).toHaveLength(1);
    expect(later).toHaveLength(1);
    expect(ofPerson(jo, later)).toEqual([]);
    expect(ofPerson(other, later)).toHaveLength(1);
    expect(await deliveriesTo(server, told.organizationId, told.ingested.id)).toMatchObject([{ status: 'sent' }]);
    expect(await told.figures()).toMatchObject([{ sent: 1, failed: 1, pending: 0 }]);
    expect(await tracesOf(jo)).toEqual([]);
  });
});
