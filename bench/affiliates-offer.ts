import { givenKey, send } from './bench-database.ts';
import type { MeasuredServer } from './measured-server.ts';

const base = '/affiliates/v1';

/** An organization with the affiliate `aff_bench`, the offer `off_bench` and a link between them, `/r/bench`. */
export const givenOffer = async (server: Pick<MeasuredServer, 'origin'>) => {
  const { tenantId, key } = await givenKey(server, { product: 'affiliates' });
  const affiliate = { id: 'aff_bench', displayName: 'Bench', email: 'bench@example.com', type: 'external' };
  const offer = {
    id: 'off_bench',
    name: 'Bench',
    url: 'https://shop.example.com/premium',
    defaultCommissionType: 'percentage',
    defaultCommissionValue: 20,
  };
  await send(server, key, `${base}/affiliates`, affiliate);
  await send(server, key, `${base}/offers`, offer);
  const pair = { affiliateId: affiliate.id, offerId: offer.id };
  const link = await send(server, key, `${base}/tracking-links`, { ...pair, code: 'bench' });
  return { tenantId, key, linkId: String(link.id) };
};
