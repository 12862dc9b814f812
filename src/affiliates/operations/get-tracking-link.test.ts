import { describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import {
  changed,
  found,
  givenConversion,
  givenOffer,
  givenProgram,
  givenTrackingLink,
  givenVisit,
} from '../testing/fixtures.ts';
import { promiseGet } from '../testing/promise-get.ts';

const server = await startProduct();
const { client } = await givenProgram(server);

describe('getTrackingLink', () => {
  promiseGet(server, { path: 'tracking-links', kind: 'Tracking link', give: givenTrackingLink });

  it('shows an archived link too, with its counts, 200', async () => {
    const { id, code } = await givenTrackingLink(client);
    await givenVisit(server, code);
    const archived = await changed(client, `tracking-links/${id}`, { archived: true });
    expect(archived).toMatchObject({ archivedAt: '2026-11-21T12:00:00Z', clicks: 1 });
    expect(await found(client, `tracking-links/${id}`)).toEqual(archived);
  });

  it('starts its address with the host that was asked when no public origin is configured, 200', async () => {
    const { id, code } = await givenTrackingLink(client);
    expect((await found(client, `tracking-links/${id}`)).trackingUrl).toBe(`${server.origin}/r/${code}`);
  });

  it('counts every click at once, 200', async () => {
    const { id, code } = await givenTrackingLink(client);
    for (const clicks of [1, 2, 3]) {
      await givenVisit(server, code);
      expect((await found(client, `tracking-links/${id}`)).clicks).toBe(clicks);
    }
  });

  it('counts sales by their click, or as the only link of the pair, but none that are rejected, 200', async () => {
    const link = await givenTrackingLink(client);
    const { id, affiliateId, offerId } = link;
    const pair = { affiliateId, offerId };
    const count = async () => (await found(client, `tracking-links/${id}`)).conversions;
    await givenConversion(client, pair);
    expect(await count()).toBe(1);
    const { clickId } = await givenVisit(server, link.code);
    const second = await givenTrackingLink(client, pair);
    await givenConversion(client, pair);
    expect(await count()).toBe(1);
    await givenConversion(client, { ...pair, clickId });
    expect(await count()).toBe(2);
    await givenConversion(client, { ...pair, clickId, occurredAt: '2027-11-21T12:00:00Z' });
    await changed(client, `offers/${offerId}`, { isActive: false });
    await givenConversion(client, { ...pair, clickId });
    await givenConversion(client, { affiliateId, offerId: (await givenOffer(client)).id });
    expect(await count()).toBe(2);
    expect((await found(client, `tracking-links/${second.id}`)).conversions).toBe(0);
  });

  it('leads where its offer leads now, 200', async () => {
    const { id, affiliateId, offerId } = await givenTrackingLink(client);
    const own = { affiliateId, offerId, customUrl: 'https://shop.example.com/own' };
    const { id: ownId } = await givenTrackingLink(client, own);
    await changed(client, `offers/${offerId}`, { url: 'https://new.example.org/' });
    expect((await found(client, `tracking-links/${id}`)).destinationUrl).toBe('https://new.example.org/');
    expect((await found(client, `tracking-links/${ownId}`)).destinationUrl).toBe('https://shop.example.com/own');
  });
});
