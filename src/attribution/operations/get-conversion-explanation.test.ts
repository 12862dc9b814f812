import { describe, expect, it } from 'vitest';
import { expectStatus, startProduct } from '../../core/testing/start-product.ts';
import { found, givenClick, givenConversion, givenShop, refusalOf } from '../testing/fixtures.ts';
import { promiseGet } from '../testing/promise-get.ts';
import { addConversions } from '../testing/rows.ts';

const server = await startProduct();
const explained = (client: Parameters<typeof found>[0], id: string) => found(client, `conversions/${id}/explanation`);
const lost = { outcome: 'lost', score: 95, evidence: ['fingerprint'] };

describe('getConversionExplanation', () => {
  it('tells of every click that was considered, the winner first, 200', async () => {
    const { client, storeId } = await givenShop(server);
    const [old, recent, named] = [
      await givenClick(client, { storeId, fingerprint: 'fp_1', timestamp: '2026-11-18T09:02:11Z' }),
      await givenClick(client, { storeId, fingerprint: 'fp_1', timestamp: '2026-11-20T09:02:11Z' }),
      await givenClick(client, { storeId, timestamp: '2026-11-10T00:00:00Z' }),
    ];
    const sale = { storeId, fbclid: named.fbclid, fingerprint: 'fp_1' };
    const { conversionId } = await givenConversion(client, sale);
    const shown = (click: typeof old) => ({
      clickId: click.clickId,
      fbclid: click.fbclid,
      clickedAt: click.timestamp,
    });
    expect(await explained(client, conversionId)).toEqual({
      conversionId,
      attributed: true,
      evaluatedAt: '2026-11-21T12:00:00Z',
      minimumConfidence: 75,
      attributionWindowDays: 28,
      candidates: [
        { ...shown(named), evidence: ['fbclid'], score: 100, outcome: 'won', reason: null },
        { ...shown(recent), ...lost, reason: 'lower_score' },
        { ...shown(old), ...lost, reason: 'lower_score' },
      ],
      truncated: false,
    });
  });

  it('says so when nothing was considered, 200', async () => {
    const { client, storeId } = await givenShop(server);
    const { conversionId } = await givenConversion(client, { storeId });
    expect(await explained(client, conversionId)).toMatchObject({
      attributed: false,
      candidates: [],
      truncated: false,
    });
  });

  it('stays as it was when the store changes its terms, 200', async () => {
    const { client, storeId } = await givenShop(server, { attributionWindowDays: 7, minimumConfidence: 96 });
    const { clickId } = await givenClick(client, { storeId, fingerprint: 'fp_1' });
    const { conversionId } = await givenConversion(client, { storeId, fingerprint: 'fp_1' });
    const before = await explained(client, conversionId);
    expect(before).toMatchObject({
      attributed: false,
      minimumConfidence: 96,
      attributionWindowDays: 7,
      candidates: [{ clickId, ...lost, reason: 'below_minimum_confidence' }],
    });
    const change = { attributionWindowDays: 90, minimumConfidence: 10 };
    expectStatus(200, await client.patch(`/attribution/v1/stores/${storeId}`, change));
    expect(await explained(client, conversionId)).toEqual(before);
  });

  it('has nothing to tell of a conversion that was never matched, 404', async () => {
    const { organizationId, client, storeId } = await givenShop(server);
    const [id] = await addConversions(server, organizationId, [{ storeId, occurredAt: server.now }]);
    expect(refusalOf(await client.get(`/attribution/v1/conversions/${id}/explanation`))).toEqual({
      status: 404,
      code: 'not_found',
      message: `Conversion '${id}' has no explanation`,
    });
  });

  promiseGet(server, {
    path: (id) => `conversions/${id}/explanation`,
    kind: 'Conversion',
    parameter: 'conversionId',
    give: async (client, storeId) => (await givenConversion(client, { storeId })).conversionId,
  });
});
