import { describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import { dayMs } from '../../core/time/day.ts';
import { givenProjectPerTest } from '../testing/fixtures.ts';
import {
  converted,
  countsOf,
  saleAsSdksSendIt,
  sawVariation,
  storedOf,
  track,
  unmatchedOf,
  visitor,
  worth,
} from '../testing/tracking.ts';

const server = await startProduct();
const given = givenProjectPerTest(server);

const send = (visitors: object[], more = {}) => track(server, given.key, visitors, more);
const counts = () => countsOf(given.administrator, given.project);

describe('trackBySdkKey', () => {
  it('stores what happened and always answers the same, 200', async () => {
    const reply = await send([visitor('v1', saleAsSdksSendIt(10.3, 't-1'))], { source: 'js-sdk', enrichData: false });
    expect(reply.text).toBe('{"code":200,"message":"OK"}');
    expect(await counts()).toEqual({
      experienceId: '31',
      variations: {
        '311': {
          visitors: 1,
          goals: {
            '700001': { convertedVisitors: 0, transactions: 0, revenue: '0' },
            '700002': { convertedVisitors: 1, transactions: 1, revenue: '10.3' },
          },
        },
        '312': { visitors: 0, goals: expect.anything() },
      },
      excludedVisitors: 0,
      unmatchedEvents: 0,
    });
  });

  it('takes a request that tells nothing, 200', async () => {
    for (const body of [{}, { visitors: [] }, { visitors: [visitor('v1', [])] }, { visitors: null, source: null }])
      expect((await server.client().post(`/experiments/v1/track/${given.key}`, body)).status).toBe(200);
    expect((await counts()).variations['311'].visitors).toBe(0);
  });

  it('takes empty lists where PHP writes them for empty maps, 200', async () => {
    const conversion = { ...converted('700001', { bucketingData: [] }) };
    await send([{ visitorId: 'v1', segments: [], events: [sawVariation(), conversion] }], { enrichData: true });
    expect((await counts()).variations['311'].goals['700001']).toMatchObject({ convertedVisitors: 1 });
    const expected = { bucketing: { '31': '311' }, segments: {} };
    expect(await storedOf(server, given.project.id, 'v1')).toEqual({ conversion: expected, transaction: null });
    const wrong = { visitors: [{ ...visitor('v2', []), segments: ['a'] }] };
    expect((await server.client().post(`/experiments/v1/track/${given.key}`, wrong)).status).toBe(400);
  });

  it('keeps an incomplete event apart and ignores an incomplete fact, 200', async () => {
    const goalData = [{ key: 'amount', value: 5 }, { key: 'productsCount' }, { key: 'transactionId', value: null }, {}];
    const incomplete = [
      {},
      { eventType: 'bucketing' },
      { eventType: 'conversion', data: null },
      { data: { goalId: '7' } },
    ];
    const events = [sawVariation(), converted('700002', { goalData }), converted('700001', { goalData: [{}] })];
    await send([visitor('v1', [...incomplete, ...events])]);
    expect(await unmatchedOf(server, given.project.id)).toEqual({
      unknown_experience: 1,
      unknown_goal: 1,
      unknown_event_type: 2,
    });
    expect((await counts()).variations['311'].goals).toEqual({
      '700001': { convertedVisitors: 1, transactions: 0, revenue: '0' },
      '700002': { convertedVisitors: 1, transactions: 1, revenue: '5' },
    });
  });

  it('takes 8,000 visitors at once, 200, and says of what there are too many, 400', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => visitor(`v${index}`, [sawVariation()]));
    await send(many(8_000));
    expect((await counts()).variations['311'].visitors).toBe(8_000);
    const keys = `{${Array.from({ length: 80_001 }, (_, index) => `"${index}":1`)}}`;
    const reply = await server.client().post(`/experiments/v1/track/${given.key}`, keys);
    expect([reply.status, reply.body.fields]).toEqual([400, 'More than 80000 keys']);
  });

  it.each([
    ['text/plain;charset=UTF-8'],
    ['application/x-www-form-urlencoded'],
    ['application/json; charset=utf-8'],
    ['nonsense'],
  ])('reads the body as JSON when it calls itself %s', async (contentType) => {
    await send([visitor('v1', [sawVariation()])], { headers: { 'Content-Type': contentType } });
    expect((await counts()).variations['311'].visitors).toBe(1);
  });

  it('reads it without any content type', async () => {
    const body = new Blob([JSON.stringify({ visitors: [visitor('v1', [sawVariation()])] })]);
    const reply = await fetch(`${server.origin}/experiments/v1/track/${given.key}`, { method: 'POST', body });
    expect(reply.status).toBe(200);
    expect((await counts()).variations['311'].visitors).toBe(1);
  });

  it('refuses what is not as documented and stores nothing of it, 400', async () => {
    const path = `/experiments/v1/track/${given.key}`;
    const { status, body } = await server
      .client()
      .post(path, { visitors: [visitor('v1', [sawVariation()]), { events: [] }] });
    expect([status, body.code, body.fields]).toEqual([400, 400, 'visitors.1.visitorId: Required']);
    expect((await server.client().post(path, '{"visitors":')).status).toBe(400);
    expect((await counts()).variations['311'].visitors).toBe(0);
  });

  describe('counts', () => {
    it('a recorded batch that is sent 20 times at once, once', async () => {
      const batch = Array.from({ length: 10 }, (_, index) => visitor(`v${index}`, saleAsSdksSendIt(5, `t-${index}`)));
      await Promise.all(Array.from({ length: 20 }, () => send(batch)));
      expect((await counts()).variations['311']).toMatchObject({
        visitors: 10,
        goals: { '700002': { convertedVisitors: 10, transactions: 10, revenue: '50' } },
      });
    });

    it('sales without a transaction id once a day, and again the day after', async () => {
      const sale = [visitor('v1', saleAsSdksSendIt(5))];
      const totals = async () => (await counts()).variations['311'].goals['700002'];
      await send(sale);
      server.advance(dayMs - 1);
      await send(sale);
      expect(await totals()).toEqual({ convertedVisitors: 1, transactions: 1, revenue: '5' });
      server.advance(1);
      await Promise.all(Array.from({ length: 5 }, () => send(sale)));
      expect(await totals()).toEqual({ convertedVisitors: 1, transactions: 2, revenue: '10' });
    });

    it('a transaction id once for ever, whoever sends it, but once for each goal', async () => {
      const sale = (visitorId: string, goalId: string) =>
        visitor(visitorId, [sawVariation(), converted(goalId, { goalData: worth(5, 't-1') })]);
      await send([sale('v1', '700002')]);
      server.advance(400 * dayMs);
      await send([sale('v1', '700002'), sale('v2', '700002'), sale('v2', '700001')]);
      expect((await counts()).variations['311'].goals).toEqual({
        '700001': { convertedVisitors: 1, transactions: 1, revenue: '5' },
        '700002': { convertedVisitors: 2, transactions: 1, revenue: '5' },
      });
    });

    it('sales of another amount or in another order of facts for what they are', async () => {
      const sale = (goalData: object[]) => visitor('v1', [sawVariation(), converted('700002', { goalData })]);
      await send([sale(worth(5)), sale(worth(5).toReversed()), sale(worth(6)), sale(worth('7.5'))]);
      expect((await counts()).variations['311'].goals['700002']).toMatchObject({ transactions: 3, revenue: '18.5' });
    });

    it('a visitor of two variations for none, and says so', async () => {
      await send([
        visitor('v1', [sawVariation(1), sawVariation(2), converted()]),
        visitor('v2', [sawVariation(2), converted()]),
      ]);
      const { variations, excludedVisitors } = await counts();
      expect([variations['311'].visitors, variations['312'].visitors, excludedVisitors]).toEqual([0, 1, 1]);
      expect(variations['312'].goals['700001'].convertedVisitors).toBe(1);
    });

    it('what came after the exposure; bucketingData proves none', async () => {
      await send([visitor('v1', [converted('700001', { bucketingData: { '31': '311' } })])]);
      server.advance(1);
      await send([visitor('v1', [sawVariation()])]);
      expect((await counts()).variations['311']).toMatchObject({
        visitors: 1,
        goals: { '700001': { convertedVisitors: 0 } },
      });
      server.advance(1);
      await send([visitor('v1', [converted()])]);
      expect((await counts()).variations['311'].goals['700001'].convertedVisitors).toBe(1);
    });

    it('a visitor with a long id, and one with any letters', async () => {
      await send([visitor('x'.repeat(5_000), [sawVariation()]), visitor('visiteur-é-😀', [sawVariation()])]);
      expect((await counts()).variations['311'].visitors).toBe(2);
    });
  });

  describe('keeps apart', () => {
    it('events whose ids or type it does not know, each once, and takes the others', async () => {
      const events = [
        sawVariation(),
        { eventType: 'bucketing', data: { experienceId: '99', variationId: '1' } },
        { eventType: 'bucketing', data: { experienceId: '31', variationId: '99' } },
        { eventType: 'bucketing', data: {} },
        converted('99'),
        { eventType: 'telepathy', data: {} },
      ];
      for (let count = 0; count < 3; count++) await send([visitor('v1', events)]);
      expect(await unmatchedOf(server, given.project.id)).toEqual({
        unknown_experience: 2,
        unknown_variation: 1,
        unknown_goal: 1,
        unknown_event_type: 1,
      });
      expect(await counts()).toMatchObject({ variations: { '311': { visitors: 1 } }, unmatchedEvents: 5 });
    });

    it('events whose body names another project or account', async () => {
      await send([visitor('v1', [sawVariation()])], { projectId: '1' });
      await send([visitor('v2', [sawVariation()])], { accountId: '1', projectId: given.project.id });
      expect(await unmatchedOf(server, given.project.id)).toEqual({ another_project: 2 });
      await send([visitor('v3', [sawVariation()])], { accountId: given.project.account, projectId: given.project.id });
      expect((await counts()).variations['311'].visitors).toBe(1);
    });

    it('events of bots, not those of SDKs', async () => {
      const by = (agent: string) => ({ headers: { 'User-Agent': agent } });
      await send([visitor('v1', [sawVariation()])], by('Mozilla/5.0 (compatible; Googlebot/2.1)'));
      for (const agent of [
        'ConvertAgent/1.0',
        'node',
        'GuzzleHttp/7',
        'okhttp/4.12.0',
        'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      ])
        await send([visitor(agent, [sawVariation()])], by(agent));
      expect(await unmatchedOf(server, given.project.id)).toEqual({ bot: 1 });
      expect((await counts()).variations['311'].visitors).toBe(5);
    });
  });

  it('counts what happens in drafts and paused experiences, too', async () => {
    await send([visitor('v1', [sawVariation(1, '32'), sawVariation(2, '33')])]);
    expect((await countsOf(given.administrator, given.project, '32')).variations['321'].visitors).toBe(1);
    expect((await countsOf(given.administrator, given.project, '33')).variations['332'].visitors).toBe(1);
  });

  it('does not know a key that does not exist, however long, 404', async () => {
    for (const name of ['sdk_unknown', 'x'.repeat(65), 'x'.repeat(1_000)])
      expect((await server.client().post(`/experiments/v1/track/${name}`, {})).status).toBe(404);
  });

  it('refuses more than 1 MiB, 413', async () => {
    const reply = await server.client().post(`/experiments/v1/track/${given.key}`, ' '.repeat(1_048_577));
    expect([reply.status, reply.body.code]).toEqual([413, 413]);
  });
});
