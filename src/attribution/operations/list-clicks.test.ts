import { describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import { found, givenClick, givenShop } from '../testing/fixtures.ts';
import { promiseWalk } from '../testing/promise-walk.ts';
import { addClicks } from '../testing/rows.ts';

const server = await startProduct();

describe('listClicks', () => {
  promiseWalk(server, {
    list: 'clicks',
    add: (tenantId, storeId, at) =>
      addClicks(
        server,
        tenantId,
        at.map(({ madeAt, receivedAt }) => ({ storeId, clickedAt: madeAt, receivedAt })),
      ),
  });

  it('shows each as a look-up by id does, with its campaign and no personal data, 200', async () => {
    const { client, storeId } = await givenShop(server);
    const landingPage = 'https://shop.example.com/a?utm_source=facebook&utm_campaign=spring&utm_medium=#top';
    const timestamp = '2026-11-20T16:30:00Z';
    const clickIds = { gclid: 'Cj0demo' };
    const evidence = { ipAddress: '203.0.113.9', userAgent: 'Mozilla/5.0 (X11)', fingerprint: 'fp_1' };
    const { clickId, fbclid } = await givenClick(client, { storeId, landingPage, timestamp, clickIds, ...evidence });
    const { clicks } = await found(client, 'clicks');
    expect(clicks).toEqual([
      {
        clickId,
        storeId,
        fbclid,
        landingPage,
        referrer: null,
        utm: { source: 'facebook', medium: null, campaign: 'spring', content: null, term: null },
        clickIds,
        timestamp,
        receivedAt: server.now.toISOString().replace(/\.\d+Z/, 'Z'),
      },
    ]);
    expect(await found(client, `clicks/${clickId}`)).toEqual(clicks[0]);
  });
});
