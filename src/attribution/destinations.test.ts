import { describe, expect, it } from 'vitest';
import { givenDestination, runAllJobs, startPlatform, taken } from '../core/testing/destinations.ts';
import { expectStatus, startProduct } from '../core/testing/start-product.ts';
import { browser, found, givenClick, givenConversion, givenShop, sendConversion, unique } from './testing/fixtures.ts';

const server = await startProduct();
const platform = await startPlatform();

/** A shop with a destination for Meta; the platform begins anew. */
const givenTold = async (input: Record<string, unknown> = {}) => {
  platform.sent = [];
  const shop = await givenShop(server);
  const { organizationId, storeId } = shop;
  await givenDestination(server, {
    ...{ organizationId, storeId, product: 'attribution', baseUrl: platform.baseUrl },
    ...input,
  });
  return shop;
};

const sentFor = async (client: Parameters<typeof givenConversion>[0], input: Record<string, unknown>) => {
  const conversion = await givenConversion(client, input);
  await runAllJobs(server);
  return { conversion, event: platform.events().at(-1) };
};

describe('conversions of a store with a destination', () => {
  it('are sent to Meta with all that they say, and say so', async () => {
    const { client, storeId } = await givenTold();
    const { conversion, event } = await sentFor(client, {
      ...{ storeId, orderId: 'order-1', eventId: 'event-7001', eventValue: 99.99, currency: 'usd' },
      ...{ eventSourceUrl: 'https://shop.example.com/thanks', fbp: 'fb.1.1.9', fbc: 'fb.1.1.AbC' },
      ...{ ipAddress: '203.0.113.7', userAgent: browser },
      customerData: {
        email: 'John_Smith@gmail.com',
        phone: '+1 650 555 1212',
        city: 'New York',
        zipCode: '10001-1',
        country: 'US',
      },
      products: [{ productId: 'prod_lamp', name: 'Lamp', price: 49.5, quantity: 2 }, { name: 'Gift' }],
    });
    expect(conversion.capiSent).toBe(true);
    expect(event).toEqual({
      ...{ event_name: 'Purchase', event_time: 1_795_262_400, event_id: 'event-7001', action_source: 'website' },
      event_source_url: 'https://shop.example.com/thanks',
      user_data: {
        em: ['62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f'],
        ph: ['e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176'],
        ct: ['350c754ba4d38897693aa077ef43072a859d23f613443133fecbbd90a3512ca5'],
        zp: ['e443169117a184f91186b401133b20be670c7c0896f9886075e5d9b81e9d076b'],
        country: ['79adb2a2fce5c6ba215fe5f27f532d4e7edbac4b6a5e09e1ef3a08084a904621'],
        ...{ client_ip_address: '203.0.113.7', client_user_agent: browser, fbc: 'fb.1.1.AbC', fbp: 'fb.1.1.9' },
      },
      custom_data: {
        ...{ value: 99.99, currency: 'USD', order_id: 'order-1', content_ids: ['prod_lamp'] },
        ...{ contents: [{ id: 'prod_lamp', quantity: 2, item_price: 49.5 }], content_type: 'product' },
      },
    });
    expect((await found(client, `conversions/${conversion.conversionId}`)).capiSent).toBe(true);
    expect((await found(client, 'conversions')).conversions[0].capiSent).toBe(true);
  });

  it('have the id of their click at its time, and its cookie', async () => {
    const { client, storeId } = await givenTold();
    const fingerprint = unique();
    const timestamp = '2026-11-20T10:00:00.123Z';
    const { fbclid } = await givenClick(client, { storeId, fingerprint, timestamp, fbp: 'fb.1.1.5' });
    const { event, conversion } = await sentFor(client, { storeId, fingerprint });
    expect(conversion).toMatchObject({ attributed: true, capiSent: true });
    expect(event).toMatchObject({
      event_id: conversion.conversionId,
      user_data: { fbc: `fb.1.${Date.parse(timestamp)}.${fbclid}`, fbp: 'fb.1.1.5' },
    });
  });

  it.each([
    ['the cookie of their own', { fbc: 'fb.1.1.Own' }, 'fb.1.1.Own'],
    ['the cookie of their click', {}, 'fb.1.1.Click'],
    ['the click id of their own', { fbclid: 'IwAROwn' }, 'fb.1.1795262400000.IwAROwn'],
  ])('have for fbc %s', async (_, input, fbc) => {
    const { client, storeId } = await givenTold();
    const fingerprint = unique();
    await givenClick(client, { storeId, fingerprint, fbc: 'fb.1.1.Click' });
    const { event } = await sentFor(client, { storeId, fingerprint, ...input });
    expect(event.user_data.fbc).toBe(fbc);
  });

  it('learn of a click that came late, or of a surer one, while they wait', async () => {
    const { client, storeId } = await givenTold();
    const [fingerprint, address] = [unique(), { ipAddress: '198.51.100.77', userAgent: browser }];
    const timestamp = '2026-11-21T11:00:00Z';
    platform.reply = () => ({ status: 503 });
    const conversions: { conversionId: string }[] = [];
    for (const own of [{}, { fbp: 'fb.1.1.OwnBrowser' }, { fbc: 'fb.1.1.Own' }, { fbclid: 'IwAROwn' }]) {
      server.advance(1_000);
      conversions.push(await givenConversion(client, { storeId, fingerprint, ...address, ...own }));
    }
    const waiting = async () => {
      await runAllJobs(server);
      server.advance(10 * 60_000);
      platform.sent = [];
      await runAllJobs(server);
      const events = new Map(platform.events().map(({ event_id, user_data }) => [event_id, user_data]));
      return conversions.map(({ conversionId }) => {
        const { fbc, fbp } = events.get(conversionId) as Record<string, string>;
        return { fbc, fbp };
      });
    };
    const own = ['fb.1.1.Own', expect.stringMatching(/^fb\.1\.\d+\.IwAROwn$/)];
    expect(await waiting()).toEqual([...[{}, { fbp: 'fb.1.1.OwnBrowser' }], ...own.map((fbc) => ({ fbc }))]);
    const late = await givenClick(client, {
      storeId,
      ...address,
      timestamp,
      fbc: 'fb.1.1.Late',
      fbp: 'fb.1.1.Browser',
    });
    const browsers = ['fb.1.1.Browser', 'fb.1.1.OwnBrowser', 'fb.1.1.Browser', 'fb.1.1.Browser'];
    const told = (fbc: string) => [fbc, fbc, ...own].map((one, nth) => ({ fbc: one, fbp: browsers[nth] }));
    expect(await waiting()).toEqual(told('fb.1.1.Late'));
    const surer = await givenClick(client, { storeId, fingerprint, timestamp });
    expect(await waiting()).toEqual(told(`fb.1.${Date.parse(timestamp)}.${surer.fbclid}`));
    expect(surer.clickId).not.toBe(late.clickId);
    server.now = new Date('2026-11-21T12:00:00.000Z');
    platform.reply = taken;
  });

  it('are sent once, however often and at once they are reported', async () => {
    const { client, storeId } = await givenTold();
    const orderId = unique();
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => sendConversion(client, { storeId, orderId, fbp: 'p' })),
    );
    for (const reply of replies) expect(expectStatus(200, reply).body.data.capiSent).toBe(true);
    await runAllJobs(server);
    expect(platform.events()).toHaveLength(1);
  });

  it('are not sent without a destination, for another store, when it is disabled, too late, or of the test data set', async () => {
    const { client, testClient, storeId } = await givenTold();
    const without = await givenShop(server);
    const disabled = await givenTold({ isEnabled: false });
    const timestamp = '2026-11-10T12:00:00Z';
    const conversions = [
      await givenConversion(without.client, { storeId: without.storeId, fbp: 'p' }),
      await givenConversion(disabled.client, { storeId: disabled.storeId, fbp: 'p' }),
      await givenConversion(testClient, { storeId, fbp: 'p' }),
      await givenConversion(client, { storeId, fbp: 'p', timestamp }),
    ];
    await runAllJobs(server);
    expect(conversions.map(({ capiSent }) => capiSent)).toEqual([false, false, false, false]);
    expect(platform.sent).toEqual([]);
  });
});
