import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startProduct, type TestClient } from '../../core/testing/start-product.ts';
import { documentOf, givenAdministrator, givenProject, givenSdkKey } from '../testing/fixtures.ts';
import { converted, countsOf, sawVariation, storedOf, track, visitor, worth } from '../testing/tracking.ts';

const server = await startProduct();
let administrator: TestClient;
let project: Awaited<ReturnType<typeof givenProject>>;
beforeAll(async () => {
  ({ client: administrator } = await givenAdministrator(server));
});
beforeEach(async () => {
  project = await givenProject(administrator);
});

const send = (visitors: object[], more = {}) => track(server, project.key, visitors, more);
const stored = (visitorId: string) => storedOf(server, project.id, visitorId);
const sale = (more = {}) => converted('700002', { goalData: worth(5, 't-1'), ...more });

describe('trackByProject', () => {
  it('takes events for a key of two segments, 200', async () => {
    await send([visitor('v1', [sawVariation()])]);
    expect((await countsOf(administrator, project)).variations['311'].visitors).toBe(1);
  });

  it('does not know a project that does not exist, 404', async () => {
    expect((await server.client().post('/experiments/v1/track/1/2', {})).status).toBe(404);
  });

  describe('with enrichData', () => {
    const enrichData = { enrichData: true };

    it('takes the bucketing and the segments stored of a visitor for a conversion without', async () => {
      await send([visitor('v1', [sawVariation(), sawVariation(2, '33')], { country: 'DE', plan: 'pro' })]);
      await send([visitor('v1', [sale()])], enrichData);
      const expected = { bucketing: { '31': '311', '33': '332' }, segments: { country: 'DE', plan: 'pro' } };
      expect(await stored('v1')).toEqual({ conversion: expected, transaction: expected });
    });

    it('lays what was sent over what is stored', async () => {
      await send([visitor('v1', [sawVariation(), sawVariation(2, '33')], { country: 'DE', plan: 'pro' })]);
      const events = [sale({ bucketingData: { '33': '331' } })];
      await send([visitor('v1', events, { country: 'FR' })], enrichData);
      const expected = { bucketing: { '31': '311', '33': '331' }, segments: { country: 'FR', plan: 'pro' } };
      expect(await stored('v1')).toEqual({ conversion: expected, transaction: expected });
    });

    it('knows what the same request told before', async () => {
      await send([visitor('v1', [sawVariation(), sale()], { country: 'DE' })], enrichData);
      expect((await stored('v1')).conversion).toEqual({ bucketing: { '31': '311' }, segments: { country: 'DE' } });
    });

    it('knows the latest segments, also a list that lost an item', async () => {
      const segments = { customSegments: ['1', '2'], plan: { name: 'pro', seats: 2 } };
      await send([visitor('v1', [], segments)]);
      await send([visitor('v1', [], { customSegments: ['1'], plan: { name: 'pro' } })]);
      await send([visitor('v1', [sale()])], enrichData);
      expect((await stored('v1')).conversion?.segments).toEqual({ customSegments: ['1'], plan: { name: 'pro' } });
    });

    it('takes nothing of the visitor in another environment', async () => {
      const { key: staging } = await givenSdkKey(administrator, project, { environment: 'staging' });
      await track(server, staging, [visitor('v1', [sawVariation(2)])]);
      await send([visitor('v1', [sawVariation(1, '33')])]);
      await send([visitor('v1', [sale()])], enrichData);
      expect((await stored('v1')).conversion?.bucketing).toEqual({ '33': '331' });
    });

    it('takes nothing of another visitor or another project', async () => {
      await send([visitor('v1', [sawVariation()], { country: 'DE' })]);
      const other = await givenProject(administrator);
      await track(server, other.key, [visitor('v2', [sawVariation()])]);
      await send([visitor('v2', [sale()])], enrichData);
      expect((await stored('v2')).conversion).toEqual({ bucketing: {}, segments: {} });
    });
  });

  it('takes nothing that is stored without enrichData', async () => {
    await send([visitor('v1', [sawVariation()], { country: 'DE' })]);
    await send([visitor('v1', [sale({ bucketingData: { '33': '331' } })])]);
    expect((await stored('v1')).conversion).toEqual({ bucketing: { '33': '331' }, segments: {} });
  });

  describe('leaves visitors alone who ask for it', () => {
    const dnt = { headers: { DNT: '1' } };
    const gpc = { headers: { 'Sec-GPC': '1' } };

    it.each([
      ['OFF', 'DE', 1],
      ['Worldwide', 'US', 0],
      ['Worldwide', undefined, 0],
      ['EU ONLY', 'DE', 0],
      ['EU ONLY', 'de', 0],
      ['EU ONLY', 'NO', 1],
      ['EU ONLY', 'US', 1],
      ['EU ONLY', undefined, 0],
      ['EEA ONLY', 'NO', 0],
      ['EEA ONLY', 'US', 1],
    ])('where the setting is %s and the country %s: %s counted', async (setting, country, visitors) => {
      for (const [member, headers, others] of [
        ['do_not_track', dnt, gpc],
        ['global_privacy_control', gpc, dnt],
      ] as const) {
        const document = documentOf();
        document.project.settings = { [member]: setting };
        project = await givenProject(administrator, document);
        await send([visitor('v1', [sawVariation()], country ? { country } : undefined)], headers);
        expect((await countsOf(administrator, project)).variations['311'].visitors).toBe(visitors);
        await send([visitor('v2', [sawVariation()])]);
        await send([visitor('v3', [sawVariation()])], others);
        expect((await countsOf(administrator, project)).variations['311'].visitors).toBe(visitors + 2);
      }
    });
  });
});
