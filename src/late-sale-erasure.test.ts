import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { givenDataRequest, inShort } from './admin/testing/data-requests.ts';
import { givenClick, givenConversion, givenShop, unique } from './attribution/testing/fixtures.ts';
import { sql } from './core/database/sql.ts';
import { startProduct } from './core/testing/start-product.ts';
import { dayMs } from './core/time/day.ts';
import { toInstant } from './core/time/instant.ts';

const server = await startProduct();

/** A shop with a window of 90 days, and a person whose click it received just now. */
const givenVisit = async () => {
  const shop = await givenShop(server, { attributionWindowDays: 90 });
  const { organizationId, client, storeId } = shop;
  const jo = { fingerprint: unique(), visitorId: unique(), email: `jo.${unique()}@customer.example` };
  const { clickId } = await givenClick(client, { storeId, fingerprint: jo.fingerprint, visitorId: jo.visitorId });
  const admin = server.client(await server.givenKey({ organizationId, product: 'admin' }));
  const clickedAt = server.now;
  return {
    ...{ organizationId, clickId, jo },
    convert: (input: Record<string, unknown>) => givenConversion(client, { storeId, ...input }),
    /** A sale of the e-mail address alone that happened so many days after the click. */
    recognise: (days: number) => {
      const timestamp = toInstant(new Date(clickedAt.getTime() + days * dayMs));
      return givenConversion(client, { storeId, timestamp, customerData: { email: jo.email } });
    },
    erase: async (subject: Record<string, string>) =>
      inShort((await givenDataRequest(server, admin, { kind: 'erase', ...subject })).findings),
  };
};

const count = z.strictObject({ count: z.number() });
const countEvidence = (tenantId: string) =>
  server.database.oneFirst(sql.type(count)`
    SELECT count(*) AS count FROM attribution.click_evidence WHERE tenant_id = ${tenantId}
  `);

describe('erasing a person', () => {
  it('who bought on the last day of the longest window leaves nothing of the click', async () => {
    const { organizationId, clickId, jo, convert, recognise, erase } = await givenVisit();
    server.advance(90 * dayMs);
    const customerData = { email: jo.email };
    expect(await convert({ visitorId: jo.visitorId, customerData })).toMatchObject({ attributedTo: { clickId } });
    expect(await recognise(90)).toMatchObject({ attributedTo: { clickId, confidenceScore: 90 } });
    expect(await erase({ email: jo.email })).toEqual([
      'attribution live conversion 2/2/0',
      'attribution live click 1/1/0',
    ]);
    expect(await countEvidence(organizationId)).toBe(0);
    expect(await recognise(90)).toMatchObject({ attributed: false });
  });

  it.each([
    ['in time but told of after 200 days', 1],
    ['on the last day and told of after 200 days', 90],
  ])('who bought %s leaves nothing that recognises them', async (_, days) => {
    const { organizationId, clickId, jo, convert, recognise, erase } = await givenVisit();
    const timestamp = toInstant(new Date(server.now.getTime() + days * dayMs));
    server.advance(200 * dayMs);
    const { fingerprint, visitorId, email } = jo;
    const sale = await convert({ fingerprint, visitorId, timestamp, customerData: { email } });
    expect(sale).toMatchObject({ attributedTo: { clickId, confidenceScore: 95 } });
    await erase({ email });
    await erase({ visitorId });
    expect(await countEvidence(organizationId)).toBe(0);
    expect(await recognise(days)).toMatchObject({ attributed: false });
  });

  it('finds all their clicks, though evidence of others outlived them', async () => {
    const { organizationId, jo, erase } = await givenVisit();
    const clicks = 450;
    await server.database.query(sql.typeAlias('nothing')`
      INSERT INTO attribution.click_evidence (
        tenant_id, store_id, kind, value, click_id, fbclid, clicked_at, received_at
      )
      SELECT tenant_id, store_id, kind, value, 'click_' || lpad(nth::text, 4, '0'), 'f' || nth, clicked_at, received_at
      FROM attribution.click_evidence, generate_series(1, ${clicks}) AS nth
      WHERE tenant_id = ${organizationId} AND kind = 'visitor_id'
    `);
    await server.database.query(sql.typeAlias('nothing')`
      INSERT INTO attribution.click (
        tenant_id, id, store_id, fbclid, landing_page, click_ids, clicked_at, created_at
      )
      SELECT tenant_id, click_id, store_id, fbclid, 'https://shop.example.com/', '{}', clicked_at, received_at
      FROM attribution.click_evidence
      WHERE tenant_id = ${organizationId} AND click_id ~ '^click_0..5$'
    `);
    expect(await erase({ visitorId: jo.visitorId })).toEqual(['attribution live click 46/46/0']);
    expect(await countEvidence(organizationId)).toBe(0);
  });
});
