import assert from 'node:assert/strict';
import type { Journey } from './journey.ts';

const base = '/affiliates/v1';
type Made = { data: { id: string } };

/** An offer, an affiliate, a link that a visitor follows, a sale from first to last, and what is refused. */
export const journey: Journey = async ({ send, sendUntil }, { token, tools, follow }) => {
  const offer = { name: 'Journeys', url: 'https://shop.example.com/', defaultCommissionType: 'percentage' };
  const offerOrder = { token, body: { ...offer, defaultCommissionValue: 20, currency: 'EUR' } };
  const offerId = (await send<Made>(`POST ${base}/offers`, 201, offerOrder)).body.data.id;
  const affiliate = { displayName: 'Jo Journey', email: 'jo@example.com', type: 'external', status: 'active' };
  const affiliateId = (await send<Made>(`POST ${base}/affiliates`, 201, { token, body: affiliate })).body.data.id;
  await send(`PATCH ${base}/offers/${offerId}`, 200, { token, body: { description: 'Twelve months' } });
  await send(`PATCH ${base}/affiliates/${affiliateId}`, 200, { token, body: { commissionOverride: 25 } });
  await send(`GET ${base}/offers/${offerId}`, 200, { token });
  await send(`GET ${base}/affiliates/${affiliateId}`, 200, { token });

  const linkOrder = { token, body: { affiliateId, offerId } };
  const link = await send<{ data: { id: string; code: string } }>(`POST ${base}/tracking-links`, 201, linkOrder);
  const { id: linkId, code } = link.body.data;
  const clickId = (await follow(`/r/${code}`)).searchParams.get('click') ?? '';
  await sendUntil<{ data: { clicks: number } }>(
    `GET ${base}/tracking-links/${linkId}`,
    { token },
    ({ data }) => data.clicks === 1,
  );
  await send(`PATCH ${base}/tracking-links/${linkId}`, 200, {
    token,
    body: { customUrl: 'https://shop.example.com/new' },
  });

  const sale = { affiliateId, offerId, externalId: 'journey-1', amount: 80, currency: 'EUR', clickId };
  type Conversion = { data: { id: string; status: string; commission: { amount: number } } };
  const sold = await send<Conversion>(`POST ${base}/conversions`, 201, { token, body: sale });
  assert.equal(sold.body.data.commission.amount, 20);
  const conversion = `${base}/conversions/${sold.body.data.id}`;
  await send(`POST ${base}/conversions`, 409, { token, body: sale });
  if (sold.body.data.status === 'pending')
    await send(`PATCH ${conversion}`, 200, { token, body: { status: 'approved' } });
  const approved = await send<Conversion>(`GET ${conversion}`, 200, { token });
  assert.equal(approved.body.data.status, 'approved');
  for (const list of ['affiliates', 'offers', 'tracking-links', 'conversions'])
    await send(`GET ${base}/${list}?limit=1&offset=0`, 200, { token });
  await send(`GET ${base}/conversions?affiliateId=${affiliateId}&status=approved`, 200, { token });

  const readOnly = (await tools.givenKey({ scopes: ['read'] })).key;
  await send(`GET ${base}/offers`, 401, { token: 'sk_live_unknown' });
  await send(`POST ${base}/offers`, 403, { ...offerOrder, token: readOnly });
  await send(`POST ${base}/offers`, 400, { token, body: { name: 'Without an address' } });
  await send(`POST ${base}/conversions`, 404, {
    token,
    body: { ...sale, affiliateId: 'aff_unknown', externalId: 'x' },
  });
  await send(`GET ${base}/affiliates/aff_unknown`, 404, { token });
  await send('GET /r/nowhere-at-all', 404);
  await send(`PATCH ${base}/tracking-links/${linkId}`, 200, { token, body: { archived: true } });
};
