import { describe, expect, it } from 'vitest';
import { startProduct } from '../core/testing/start-product.ts';
import { givenStore, uniqueEventId } from './testing/fixtures.ts';
import { lineRequest } from './testing/line-request.ts';
import { countedEvents, listed, refusalOf, sendLines } from './testing/sending.ts';

const server = await startProduct();
const isId = expect.stringMatching(/^evt_[0-9a-z]{26}$/);
const pageView = (eventId = uniqueEventId()) => ({ eventName: 'PageView', eventId });
const pageViews = (count: number) => Array.from({ length: count }, () => pageView());
const accepted = (eventId: string, index: number) => ({ index, eventId, success: true, duplicate: false, id: isId });
const refused = (index: number, message: string, error = 'validation_failed', eventId: string | null = null) => ({
  ...{ index, eventId, success: false, error, message },
});
const summary = (accepted: number, duplicates: number, failed: number) => ({
  summary: { accepted, duplicates, failed },
});

describe('createEvents, a stream of lines', () => {
  it('answers each line in order, and sums up, 200', async () => {
    const { client } = await givenStore(server);
    const events = pageViews(3);
    const { status, headers, body } = await sendLines(client, events);
    expect({ status, type: headers.get('content-type'), body }).toEqual({
      ...{ status: 200, type: 'application/x-ndjson' },
      body: [...events.map(({ eventId }, index) => accepted(eventId, index)), summary(3, 0, 0)],
    });
    expect(await countedEvents(client)).toBe(3);
    const again = await sendLines(client, events);
    expect(again.body).toEqual([
      ...body.slice(0, 3).map((line: object) => ({ ...line, duplicate: true })),
      summary(0, 3, 0),
    ]);
  });

  it('answers what is there while more is still to be sent, however little, 200', async () => {
    const { client, key } = await givenStore(server);
    const events = pageViews(704);
    const request = lineRequest(server.origin, key);
    for (const [from, to] of [
      [0, 1],
      [1, 4],
      [4, 704],
    ] as const) {
      request.write(events.slice(from, to));
      const answered = await request.read(to - from);
      expect(answered).toEqual(events.slice(from, to).map(({ eventId }, at) => accepted(eventId, from + at)));
      expect(await countedEvents(client)).toBe(to);
    }
    request.end();
    expect(await request.rest()).toMatchObject({ status: 200, lines: [summary(704, 0, 0)] });
  });

  it('has stored what it answered when the connection breaks, and nothing twice when all is sent again, 200', async () => {
    const { client, key } = await givenStore(server);
    const events = pageViews(1_300);
    const request = lineRequest(server.origin, key);
    request.write(events.slice(0, 1_200));
    request.write('{"eventName":"Page');
    const answered = await request.read(1_000);
    request.destroy();
    for (const { id } of [answered[0], answered[999]])
      expect((await client.get(`/ingestion/v1/events/${id}`)).status).toBe(200);
    const { body } = await sendLines(client, events);
    expect(body.slice(0, 1_000)).toEqual(answered.map((line) => ({ ...line, duplicate: true })));
    expect(body.at(-1).summary).toMatchObject({ failed: 0 });
    expect(await countedEvents(client)).toBe(1_300);
  });

  it('refuses bad lines at their index, and counts no empty ones, 200', async () => {
    const { client } = await givenStore(server);
    const good = pageView();
    const lines = [
      ...['\ufeff', JSON.stringify(good), '\r\n', '\n', '  \t\r\n', '{"eventName":\n', '"PageView"}\r\n', 'null\n'],
      ...[
        '[{"eventName":"PageView"}]\n',
        '{"eventName":"Loyalty","eventId":"custom"}\n',
        '{"eventName":"PageView"} x\n',
      ],
      ...[String.raw`{"eventName":"PageView","eventId":"\u0000"}`, '\n', `  ${JSON.stringify(good)}  `],
    ];
    const { body } = await sendLines(client, lines.join(''));
    const notDefined = "Event 'Loyalty' is not defined for this store";
    expect(body).toEqual([
      accepted(good.eventId, 0),
      refused(1, 'Is not valid JSON'),
      refused(2, 'Is not valid JSON'),
      refused(3, 'Must be an object'),
      refused(4, 'Must be an object'),
      refused(5, notDefined, 'event_not_found', 'custom'),
      refused(6, 'Is not valid JSON'),
      refused(7, 'eventId: NUL characters cannot be stored', 'validation_failed', '\0'),
      { ...accepted(good.eventId, 8), duplicate: true, id: body[0].id },
      summary(1, 1, 7),
    ]);
    expect(await listed(client)).toHaveLength(1);
  });

  it('refuses a line that is no UTF-8, 200', async () => {
    const { client } = await givenStore(server);
    const bytes = Buffer.concat([Buffer.from('{"eventName":"\xff"}\n', 'latin1'), Buffer.from('{"eventName":"Lead"}')]);
    const headers = { 'Content-Type': 'application/x-ndjson; charset=utf-8' };
    const { body } = await client.post('/ingestion/v1/events', bytes, { headers });
    expect(body).toMatchObject([refused(0, 'Is not valid UTF-8'), { success: true }, summary(1, 0, 1)]);
  });

  it('finds twins in other statements, by eventId and by fingerprint, 200', async () => {
    const { client } = await givenStore(server);
    const purchase = (eventId: string) => ({
      ...{ eventName: 'Purchase', eventId },
      customData: { orderId: 'ORDER-1', value: 49.99, currency: 'EUR' },
    });
    const events = [pageView('a'), purchase('b'), ...pageViews(1_000), pageView('a'), purchase('c'), pageView('c')];
    const { body } = await sendLines(client, events);
    expect(body.slice(-4)).toEqual([
      { ...accepted('a', 1_002), duplicate: true, id: body[0].id },
      { ...accepted('c', 1_003), duplicate: true, id: body[1].id },
      accepted('c', 1_004),
      summary(1_003, 2, 0),
    ]);
    expect(await countedEvents(client)).toBe(1_003);
  });

  it('is one request for the limit of the key, 200, 429', async () => {
    const { organizationId, storeId } = await givenStore(server, { requestsPerHour: 2 });
    const key = await server.givenKey({ organizationId, product: 'ingestion', storeId, rateLimit: 'documented' });
    const client = server.client(key);
    for (const count of [600, 3])
      expect((await sendLines(client, pageViews(count))).body.at(-1)).toEqual(summary(count, 0, 0));
    const reply = await sendLines(client, pageViews(1));
    expect(refusalOf(reply)).toMatchObject({ status: 429, success: false, error: 'Rate limit exceeded' });
    expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(3_590);
  });

  it('sums up nothing of a body without lines, 200', async () => {
    const { client, key } = await givenStore(server);
    for (const body of ['\n', ' \r\n\r\n']) expect((await sendLines(client, body)).body).toEqual([summary(0, 0, 0)]);
    const request = lineRequest(server.origin, key);
    request.end();
    expect(await request.rest()).toEqual({
      ...{ status: 200, contentType: 'application/x-ndjson', lines: [summary(0, 0, 0)] },
    });
  });

  it('refuses a body that is not there, 400', async () => {
    const { client } = await givenStore(server);
    expect(refusalOf(await sendLines(client, ''))).toMatchObject({ status: 400, error: 'validation_failed' });
  });

  it('refuses before the first line as any request is refused, while it is being sent, 401, 403, 415', async () => {
    const { key, organizationId } = await givenStore(server);
    const reader = await givenStore(server, { organizationId, scopes: ['events:read'] });
    const unpaid = await givenStore(server, { kind: 'normal', plan: 'enterprise', subscription: 'CANCELED' });
    const refusals: [string | undefined, Record<string, string>, number, string][] = [
      [undefined, {}, 401, 'unauthorized'],
      [unpaid.key, {}, 403, 'Enterprise plan required'],
      [reader.key, {}, 403, 'Permission events:write required'],
      [key, { 'Content-Encoding': 'gzip' }, 415, 'unsupported_media_type'],
      [key, { 'Content-Type': 'application/x-ndjson; charset=latin1' }, 415, 'unsupported_media_type'],
      [key, { 'Content-Type': 'application/jsonl' }, 415, 'unsupported_media_type'],
    ];
    for (const [usedKey, headers, status, error] of refusals) {
      const request = lineRequest(server.origin, usedKey, headers);
      request.write(pageViews(10));
      const lines = await request.read(1);
      expect(lines).toMatchObject([{ success: false, error }]);
      request.end();
      expect(await request.rest()).toMatchObject({ status, contentType: 'application/json' });
    }
  });
});
