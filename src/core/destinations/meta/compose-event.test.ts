import { describe, expect, it } from 'vitest';
import type { Happening } from '../happening.ts';
import { metaSender } from './meta-sender.ts';

const address = {
  baseUrl: 'https://graph.facebook.com',
  version: 'v25.0',
  credentials: { pixelId: '1234567890', accessToken: 'EAAG|token&more' },
};
const nothing: Happening = {
  ...{ name: 'PageView', eventId: 'event-1', occurredAt: new Date('2026-11-21T12:00:00.900Z') },
  ...{ sourceUrl: null, userData: {}, storeCountry: null, sale: {} },
};
const sentOf = (happening: Partial<Happening>) => {
  const told = metaSender.compose({ ...nothing, ...happening });
  return JSON.parse(metaSender.request(address, [told]).body).data[0];
};

describe('an event for Meta', () => {
  it('is written member by member as its documents want it', () => {
    const told = metaSender.compose({
      name: 'Purchase',
      eventId: 'purchase_1000',
      occurredAt: new Date('2026-11-21T12:00:00.900Z'),
      sourceUrl: 'https://shop.example.com/thanks?a=1',
      storeCountry: 'DE',
      userData: {
        ...{ email: ' John_Smith@gmail.com ', phone: '+1 (650) 555-1212', firstName: 'Valéry', lastName: "O'Neil" },
        ...{ city: 'New York', state: 'N.Y.', zip: '10001-1234', country: 'US', externalId: 'customer-7' },
        ...{ clientIpAddress: '203.0.113.7', clientUserAgent: 'Mozilla/5.0 (X11)' },
        ...{ fbc: 'fb.1.1795257000000.IwAR0Click', fbp: 'fb.1.1795257000000.1098115397', gclid: 'not for Meta' },
      },
      sale: {
        ...{ value: 99.99, currency: 'EUR', orderId: 'ORDER-1', contentIds: ['prod-1', 'prod-2'] },
        contents: [{ id: 'prod-1', quantity: 1, itemPrice: 49.99 }, { id: 'prod-2' }],
        contentType: 'product',
      },
    });
    const { url, body } = metaSender.request(address, [told]);
    expect(url).toBe('https://graph.facebook.com/v25.0/1234567890/events?access_token=EAAG%7Ctoken%26more');
    expect(body).toBe(
      '{"data":[{"event_name":"Purchase","event_time":1795262400,"event_id":"purchase_1000","action_source":"website",' +
        '"event_source_url":"https://shop.example.com/thanks?a=1","user_data":{' +
        '"em":["62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f"],' +
        '"ph":["e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176"],' +
        '"fn":["08e1996b5dd49e62a4b4c010d44e4345592a863bb9f8e3976219bac29417149c"],' +
        '"ln":["67a42a846e98e3c1a96cd6ba14883a5ea05990cd93964ce8b832aa9497ca785c"],' +
        '"ct":["350c754ba4d38897693aa077ef43072a859d23f613443133fecbbd90a3512ca5"],' +
        '"st":["1b06e2003f8420d6fa42badd8f77ec0f706b976b7a48b13c567dc5a559681683"],' +
        '"zp":["e443169117a184f91186b401133b20be670c7c0896f9886075e5d9b81e9d076b"],' +
        '"country":["79adb2a2fce5c6ba215fe5f27f532d4e7edbac4b6a5e09e1ef3a08084a904621"],' +
        '"external_id":["acade5fe58d0b5a805a02b8b3a546d8edd170eb78b8ec7b2cbfe0b9ebef2e6e1"],"client_ip_address":"203.0.113.7","client_user_agent":"Mozilla/5.0 (X11)",' +
        '"fbc":"fb.1.1795257000000.IwAR0Click","fbp":"fb.1.1795257000000.1098115397"},' +
        '"custom_data":{"value":99.99,"currency":"EUR","order_id":"ORDER-1","content_ids":["prod-1","prod-2"],' +
        '"contents":[{"id":"prod-1","quantity":1,"item_price":49.99},{"id":"prod-2"}],"content_type":"product"}}]}',
    );
  });

  it('has no members without a value', () => {
    expect(metaSender.request(address, [metaSender.compose(nothing)]).body).toBe(
      '{"data":[{"event_name":"PageView","event_time":1795262400,"event_id":"event-1","action_source":"website","user_data":{}}]}',
    );
  });

  it('has its test code beside it', () => {
    const test = { ...address, testEventCode: 'TEST123' };
    expect(metaSender.request(test, [metaSender.compose(nothing)]).body).toMatch(/\],"test_event_code":"TEST123"\}$/);
  });

  it('keeps apart what may not be kept', () => {
    const userData = { clientIpAddress: ' 2001:DB8:0::7 ', clientUserAgent: 'Agent', fbc: 'c', fbp: 'p', fbclid: 'id' };
    const { payload, unhashed } = metaSender.compose({ ...nothing, userData });
    expect(payload.user_data).toEqual({});
    expect(unhashed).toEqual({ ...userData, clientIpAddress: '2001:db8::7' });
  });

  it.each([
    ['the cookie as it was given', { fbc: 'fb.1.1.AbC', fbclid: 'Other' }, 'fb.1.1.AbC'],
    [
      'the click id in its own case, at the time of the event',
      { fbclid: 'IwAR_AbC-d' },
      'fb.1.1795262400000.IwAR_AbC-d',
    ],
    ['nothing without either', {}, undefined],
    ['nothing for empty ones', { fbc: ' ', fbclid: '' }, undefined],
  ])('has for fbc %s', (_, userData, fbc) => {
    expect(sentOf({ userData }).user_data.fbc).toBe(fbc);
  });

  it('has for fbc the click id at the time of the click where that is known', () => {
    const told = metaSender.compose({ ...nothing, userData: { fbclid: 'IwAR1' } });
    const unhashed = { ...told.unhashed, clickedAtMs: '1795257000123' };
    const { data } = JSON.parse(metaSender.request(address, [{ ...told, unhashed }]).body);
    expect(data[0].user_data.fbc).toBe('fb.1.1795257000123.IwAR1');
  });

  it('has no address that is none', () => {
    expect(sentOf({ userData: { clientIpAddress: 'unknown' } }).user_data).toEqual({});
  });

  it('is doubted where it says nothing of the customer', () => {
    expect(metaSender.isDoubtful(metaSender.compose(nothing))).toBe(true);
    expect(metaSender.isDoubtful(metaSender.compose({ ...nothing, userData: { fbp: 'fb.1.1.1' } }))).toBe(false);
  });

  it('shows of credentials the pixel and the end of a token that is long enough', () => {
    expect(metaSender.hint({ pixelId: '1', accessToken: 'EAAGsecret4711' })).toEqual({
      pixelId: '1',
      accessToken: '…4711',
    });
    expect(metaSender.hint({ pixelId: '1', accessToken: 'short' })).toEqual({ pixelId: '1', accessToken: '…' });
  });
});
