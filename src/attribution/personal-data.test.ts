import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../core/database/sql.ts';
import { sha256Hex } from '../core/personal-data/identity.ts';
import { listTables, tablesWith } from '../core/testing/catalogue.ts';
import { startProduct } from '../core/testing/start-product.ts';
import { browser, givenClick, givenConversion, givenShop, unique } from './testing/fixtures.ts';

const server = await startProduct();
const { client, storeId } = await givenShop(server);

describe('personal data', () => {
  it('of clicks and conversions is in no row of any table, in clear or merely hashed', async () => {
    const fingerprint = `fp${unique()}`;
    const device = {
      ...{ fingerprint, visitorId: `visitor${unique()}` },
      ...{ ipAddress: '198.51.100.123', userAgent: `${browser} ${unique()}` },
    };
    const customerData = {
      ...{ email: `Jo.${unique()}@customer.example`, phone: '+4930777888999' },
      ...{ firstName: `Valery${unique()}`, lastName: `Last${unique()}`, city: `City${unique()}` },
      ...{ state: `State${unique()}`, country: `Country${unique()}`, zipCode: `Zip${unique()}` },
    };
    const { fbclid } = await givenClick(client, { storeId, ...device });
    const first = await givenConversion(client, { storeId, ...device, fbclid, customerData });
    expect(first.attributed).toBe(true);
    expect((await givenConversion(client, { storeId, customerData })).attributedTo.confidenceScore).toBe(90);

    expect((await listTables(server)).length).toBeGreaterThan(15);
    expect(await tablesWith(server, fbclid)).toContain('attribution.click_evidence');
    for (const text of [...Object.values(device), ...Object.values(customerData)]) {
      expect(await tablesWith(server, text), text).toEqual([]);
      expect(await tablesWith(server, sha256Hex(text.toLowerCase())), text).toEqual([]);
    }
  });

  it('is hashed for each organization by itself', async () => {
    const other = await givenShop(server, { id: storeId });
    const evidence = { fingerprint: unique(), visitorId: unique(), ipAddress: '198.51.100.9', userAgent: unique() };
    for (const shop of [client, other.client]) await givenClick(shop, { storeId, ...evidence });
    const count = z.strictObject({ shared: z.number() });
    expect(
      await server.database.oneFirst(sql.type(count)`
        SELECT count(*) AS shared
        FROM attribution.click_evidence AS mine
        JOIN attribution.click_evidence AS theirs USING (value)
        WHERE mine.tenant_id < theirs.tenant_id
      `),
    ).toBe(0);
  });
});
