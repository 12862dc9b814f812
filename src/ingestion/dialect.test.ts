import { describe, expect, it } from 'vitest';
import { startProduct, type TestReply } from '../core/testing/start-product.ts';
import { ingestionDialect } from './dialect.ts';
import { givenStore } from './testing/fixtures.ts';

const error = { code: 'validation_failed', status: 400, message: 'The request is not valid' };
const fault = (path: string, message: string, keyword = 'type') => ({ in: 'body', path, keyword, message }) as const;
const spoken = (more: Partial<Parameters<typeof ingestionDialect.refusal>[0]>) =>
  ingestionDialect.refusal({ ...error, ...more }, undefined as never);

describe('ingestionDialect', () => {
  it('says what is wrong with the first place in a sentence, and with each in details', () => {
    const faults = [fault('eventName', 'Required', 'required'), fault('userData.email', 'Must be a string')];
    expect(spoken({ faults })).toEqual({
      mediaType: 'application/json',
      body: {
        ...{ success: false, error: 'validation_failed', message: 'eventName is required' },
        details: { eventName: 'Required', 'userData.email': 'Must be a string' },
      },
    });
  });

  it('has no details where the error is about no place', () => {
    expect(spoken({}).body).toEqual({ success: false, error: 'validation_failed', message: error.message });
    expect(spoken({ faults: [fault('', 'Is not valid JSON')] }).body).toEqual({
      ...{ success: false, error: 'validation_failed', message: 'Is not valid JSON' },
    });
  });

  it('names the permission that is lacking in its label', () => {
    const body = { success: false, error: 'Permission stats:read required', message: 'No' };
    expect(spoken({ code: 'Permission {scope} required', message: 'No', lackedScope: 'stats:read' }).body).toEqual(
      body,
    );
  });

  it('sends bodies as they are and no headers about limits', () => {
    const body = { data: [] };
    expect(ingestionDialect.frame(body, undefined as never)).toBe(body);
    expect(ingestionDialect.rateLimitHeaders(undefined as never)).toEqual({});
  });
});

describe('replies of the ingestion API', async () => {
  const server = await startProduct();

  it('carry no CORS header and do not care about Origin, whatever is asked', async () => {
    const { client, key } = await givenStore(server);
    const anywhere = { headers: { Origin: 'https://shop.example.com' } };
    const preflight = {
      headers: {
        ...anywhere.headers,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization, content-type',
      },
      undocumented: true,
    };
    const lines = { headers: { ...anywhere.headers, 'Content-Type': 'application/x-ndjson' } };
    const event = { eventName: 'PageView' };
    const path = '/ingestion/v1/events';
    const replies: [Promise<TestReply>, number][] = [
      ...['null', 'https://shop.example.com', 'http://127.0.0.1', 'anything'].map(
        (Origin): [Promise<TestReply>, number] => [client.get(path, { headers: { Origin } }), 200],
      ),
      [client.get('/ingestion/v1/stats', anywhere), 200],
      [client.post(path, event, anywhere), 200],
      [client.post(path, [event], anywhere), 200],
      [client.post(path, '{"eventName":"PageView"}\n', lines), 200],
      [client.post(`${path}/validate`, event, anywhere), 200],
      [client.post(path, {}, anywhere), 400],
      [client.get(`${path}?limit=0`, anywhere), 400],
      [server.client().get(path, anywhere), 401],
      [server.client(`${key}x`).post(path, event, anywhere), 401],
      [client.get(`${path}/nothing`, anywhere), 404],
      [client.get('/ingestion/v1/nothing', { ...anywhere, undocumented: true }), 404],
      [client.request('OPTIONS', path, preflight), 405],
      [client.request('OPTIONS', '/ingestion/v1/stats', preflight), 405],
      [server.client().request('OPTIONS', `${path}/validate`, preflight), 405],
      [client.delete(path, { ...anywhere, undocumented: true }), 405],
      [client.post(path, ' '.repeat(524_289), anywhere), 413],
      [client.post(path, 'x', { headers: { ...anywhere.headers, 'Content-Type': 'text/plain' } }), 415],
    ];
    for (const [sent, status] of replies) {
      const reply = await sent;
      expect(reply.status, reply.text).toBe(status);
      const names = [...reply.headers.keys()].filter((name) => /^access-control-|^vary$|^x-ratelimit/.test(name));
      expect(names).toEqual([]);
    }
  });
});
