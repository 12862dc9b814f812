import { describe, expect, it } from 'vitest';
import { startProduct } from '../../core/testing/start-product.ts';
import {
  changed,
  found,
  givenPair,
  givenProgram,
  givenTrackingLink,
  givenVisit,
  invalidBody,
  refusalOf,
} from '../testing/fixtures.ts';
import { promiseArchiving } from '../testing/promise-archiving.ts';

const server = await startProduct();
const { client } = await givenProgram(server);
const update = (id: string, body: unknown, as = client) => as.patch(`/affiliates/v1/tracking-links/${id}`, body);

describe('updateTrackingLink', () => {
  promiseArchiving(server, { path: 'tracking-links', kind: 'Tracking link', give: givenTrackingLink });

  it('changes nothing for an empty object, 200', async () => {
    const before = await givenTrackingLink(client, { customUrl: 'https://shop.example.com/own' });
    const { status, body } = await update(before.id, {});
    expect(status).toBe(200);
    expect(body).toEqual({ data: before });
  });

  it('gives it a destination of its own and, with null, that of the offer again, 200', async () => {
    const before = await givenTrackingLink(client);
    const customUrl = 'https://shop.example.com/summer-sale';
    const own = { ...before, customUrl, destinationUrl: customUrl };
    expect(await changed(client, `tracking-links/${before.id}`, { customUrl })).toEqual(own);
    expect(await changed(client, `tracking-links/${before.id}`, { customUrl: null })).toEqual(before);
    expect(await found(client, `tracking-links/${before.id}`)).toEqual(before);
  });

  it('leaves affiliate, offer, code and counts alone, 200', async () => {
    const link = await givenTrackingLink(client);
    await givenVisit(server, link.code);
    const before = await found(client, `tracking-links/${link.id}`);
    expect(before.clicks).toBe(1);
    const foreign = { ...(await givenPair(client)), code: 'other123', id: 'link_other', clicks: 0, conversions: 9 };
    expect(await changed(client, `tracking-links/${link.id}`, foreign)).toEqual(before);
  });

  it.each([
    ['https://evil.test/', "Must be on the domain of the offer's url or on one the organization allows"],
    ['https://example.com.evil.test/', "Must be on the domain of the offer's url or on one the organization allows"],
    ['https://notexample.com/', "Must be on the domain of the offer's url or on one the organization allows"],
    ['https://shop.example.com@evil.test/', 'Must be an absolute http or https URL'],
    ['https://', 'Must match ^[Hh][Tt][Tt][Pp][Ss]?://\\S+$'],
    ['javascript:alert(1)', 'Must match ^[Hh][Tt][Tt][Pp][Ss]?://\\S+$'],
    [7, 'Must be a string'],
  ])('refuses the destination %s and changes nothing else, 400', async (customUrl, message) => {
    const before = await givenTrackingLink(client, { customUrl: 'https://shop.example.com/own' });
    const reply = await update(before.id, { customUrl, archived: true });
    expect(refusalOf(reply)).toEqual(invalidBody({ customUrl: message }));
    expect(await found(client, `tracking-links/${before.id}`)).toEqual(before);
  });

  it.each([null, 'yes', 1])('refuses archived %j, 400', async (archived) => {
    const { id } = await givenTrackingLink(client);
    expect(refusalOf(await update(id, { archived }))).toEqual(invalidBody({ archived: 'Must be a boolean' }));
  });

  it('allows what the organization allows, 200', async () => {
    const { client: allowing } = await givenProgram(server, { allowedLinkDomains: ['example.org'] });
    const { id } = await givenTrackingLink(allowing);
    expect((await update(id, { customUrl: 'https://sub.example.org/x' }, allowing)).status).toBe(200);
    expect((await update(id, { customUrl: 'https://example.org.evil.test/' }, allowing)).status).toBe(400);
  });

  it('judges a destination by the url the offer has now, 200 and 400', async () => {
    const { id, offerId } = await givenTrackingLink(client);
    await changed(client, `offers/${offerId}`, { url: 'https://moved.example.org/' });
    expect((await update(id, { customUrl: 'https://example.org/x' })).status).toBe(200);
    expect((await update(id, { customUrl: 'https://shop.example.com/x' })).status).toBe(400);
  });
});
