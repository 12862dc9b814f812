import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';
import { insertJob } from '../../core/jobs/queries/insert-job.ts';
import { deliveriesTo, givenDestination, runAllJobs, startPlatform } from '../../core/testing/destinations.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { dayMs } from '../../core/time/day.ts';
import { found, givenConversion, givenShop } from '../testing/fixtures.ts';

const server = await startProduct();
const platform = await startPlatform();

const removeExpired = async () => {
  await insertJob(server.database, { name: 'attribution.remove_expired', payload: {} });
  await runAllJobs(server);
};

const givenTold = async () => {
  const shop = await givenShop(server);
  const { organizationId, storeId } = shop;
  const place = { organizationId, storeId, product: 'attribution', baseUrl: platform.baseUrl };
  const { id } = await givenDestination(server, place);
  const sell = async () => {
    const conversion = await givenConversion(shop.client, { storeId, customerData: { email: 'jo@customer.example' } });
    await runAllJobs(server);
    return conversion;
  };
  const sent = async (): Promise<string[]> =>
    (await deliveriesTo(server, organizationId, id)).map((delivery: { id: string }) => delivery.id);
  return { ...shop, id, sell, sent };
};

const count = z.strictObject({ count: z.number() });
const totalsOf = ({ id }: { id: string }) =>
  server.database.oneFirst(
    sql.type(count)`SELECT count(*) AS count FROM core.delivery_total WHERE destination_id = ${id}`,
  );

describe('removeExpired', () => {
  it('removes what was sent 90 days ago, by whole quarters of an hour, and keeps the conversion', async () => {
    const told = await givenTold();
    const first = await told.sell();
    server.advance(dayMs);
    const second = await told.sell();
    server.advance(89 * dayMs);
    await removeExpired();
    expect(await told.sent()).toEqual([second.conversionId, first.conversionId]);
    server.advance(15 * 60 * 1_000);
    await removeExpired();
    expect(await told.sent()).toEqual([second.conversionId]);
    expect(await totalsOf(told)).toBe(1);
    expect((await found(told.client, `conversions/${first.conversionId}`)).capiSent).toBe(true);
  });

  it('removes what was sent to a destination that was deleted since, and nothing of another product', async () => {
    const told = await givenTold();
    await told.sell();
    const headers = { 'X-Organization-Id': told.organizationId };
    await server.operator.delete(`/admin/v1/destinations/${told.id}`, { headers });
    const stored = (product: string) =>
      server.database.oneFirst(sql.type(count)`
        SELECT count(*) AS count
        FROM core.delivery JOIN core.destination ON destination.id = delivery.destination_id
        WHERE destination.tenant_id = ${told.organizationId} AND destination.product = ${product}
      `);
    await server.database.query(sql.typeAlias('nothing')`
      WITH other AS (
        INSERT INTO core.destination
        SELECT (jsonb_populate_record(destination, '{"id": "dest_other", "product": "ingestion"}')).*
        FROM core.destination WHERE id = ${told.id}
      )
      INSERT INTO core.delivery
      SELECT (jsonb_populate_record(delivery, '{"destination_id": "dest_other"}')).*
      FROM core.delivery WHERE destination_id = ${told.id}
    `);
    server.advance(91 * dayMs);
    await removeExpired();
    expect([await stored('attribution'), await stored('ingestion')]).toEqual([0, 1]);
  });
});
