import assert from 'node:assert/strict';
import type { Journey } from './journey.ts';

const base = '/attribution/v1';
type Data<Of> = { data: Of };

/** A store, a click on an ad, a sale that it brought, what the lists and the report say, and what is refused. */
export const journey: Journey = async ({ send, sendUntil }, { token, tools }) => {
  const order = { name: 'Journeys', platform: 'custom', currency: 'EUR', timezone: 'Europe/Berlin' };
  const made = await send<Data<{ id: string }>>(`POST ${base}/stores`, 201, { token, body: order });
  const storeId = made.body.data.id;
  await send(`GET ${base}/stores`, 200, { token });
  await send(`PATCH ${base}/stores/${storeId}`, 200, { token, body: { attributionWindowDays: 7 } });
  await send(`GET ${base}/stores/${storeId}`, 200, { token });

  const click = { storeId, fbclid: 'IwAR0journeys', landingPage: 'https://shop.example.com/?utm_source=facebook' };
  const clicked = await send<Data<{ clickId: string }>>(`POST ${base}/track/click`, 200, { token, body: click });
  const { clickId } = clicked.body.data;
  const sale = { storeId, eventType: 'Purchase', orderId: 'order-1', eventValue: 99.5, currency: 'EUR', clickId };
  const sold = await send<Data<{ conversionId: string }>>(`POST ${base}/track/conversion`, 200, { token, body: sale });
  const { conversionId } = sold.body.data;
  await send(`POST ${base}/track/conversion`, 200, {
    token,
    body: { storeId, eventType: 'Lead', customerData: { email: 'ada@example.com' } },
  });

  await send(`GET ${base}/clicks/${clickId}`, 200, { token });
  const found = await send<Data<{ attributedTo: { clickId: string } | null }>>(
    `GET ${base}/conversions/${conversionId}`,
    200,
    { token },
  );
  assert.equal(found.body.data.attributedTo?.clickId, clickId);
  await send(`GET ${base}/conversions/${conversionId}/explanation`, 200, { token });
  await send(`GET ${base}/clicks?storeId=${storeId}`, 200, { token });

  type Page = Data<{ conversions: unknown[]; nextCursor: string | null }>;
  const first = await send<Page>(`GET ${base}/conversions?storeId=${storeId}&limit=1`, 200, { token });
  assert.equal(first.body.data.conversions.length, 1);
  const cursor = encodeURIComponent(first.body.data.nextCursor ?? '');
  const second = await send<Page>(`GET ${base}/conversions?storeId=${storeId}&limit=1&cursor=${cursor}`, 200, {
    token,
  });
  assert.equal(second.body.data.conversions.length, 1);
  const report = `GET ${base}/analytics?storeId=${storeId}`;
  await sendUntil<Data<{ totals: { conversions: number } }>>(
    report,
    { token },
    ({ data }) => data.totals.conversions === 2,
  );
  await send(`${report}&groupBy=source&granularity=day`, 200, { token });

  const readOnly = (await tools.givenKey({ scopes: ['read'] })).key;
  const exhausted = (await tools.givenKey({ rateLimit: { perHour: 1 } })).key;
  await send(`GET ${base}/stores`, 200, { token: exhausted });
  await send(`GET ${base}/stores`, 429, { token: exhausted });
  await send(`GET ${base}/stores`, 401, { token: 'wt_live_unknown' });
  await send(`POST ${base}/track/click`, 403, { token: readOnly, body: click });
  await send(`POST ${base}/track/click`, 400, { token, body: { storeId } });
  await send(`POST ${base}/track/click`, 404, { token, body: { ...click, storeId: 'store_unknown' } });
  await send(`GET ${base}/conversions/conv_unknown`, 404, { token });
  await send(`GET ${base}/analytics?storeId=${storeId}&timezone=Nowhere/Nothing`, 400, { token });
};
