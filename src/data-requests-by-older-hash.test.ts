import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { givenDataRequest, inShort } from './admin/testing/data-requests.ts';
import { givenConversion, givenProgram, unique } from './affiliates/testing/fixtures.ts';
import { sql } from './core/database/sql.ts';
import { keyedHash } from './core/identifiers/keyed-hash.ts';
import { secretKey, startProduct } from './core/testing/start-product.ts';

const server = await startProduct();

describe('a data request', () => {
  it('finds sales by the hash of their organization, and older ones by that of the server', async () => {
    const { organizationId, client } = await givenProgram(server);
    const admin = server.client(await server.givenKey({ organizationId, product: 'admin' }));
    const email = `Jo.${unique()}@customer.example`;
    const older = await givenConversion(client, { customerEmail: email });
    await givenConversion(client, { customerEmail: email });
    await givenConversion(client, { customerEmail: `${unique()}@customer.example` });
    await server.database.query(sql.typeAlias('nothing')`
      UPDATE affiliates.conversion SET customer_email_hash = ${keyedHash(secretKey)(email.toLowerCase())}
      WHERE tenant_id = ${organizationId} AND id = ${older.id}
    `);
    const { findings } = await givenDataRequest(server, admin, { kind: 'erase', email });
    expect(inShort(findings)).toContain('affiliates live conversion 2/0/2');
    const row = z.strictObject({ count: z.number() });
    const kept = await server.database.oneFirst(sql.type(row)`
      SELECT count(*) AS count FROM affiliates.conversion
      WHERE tenant_id = ${organizationId} AND customer_email_hash IS NOT NULL
    `);
    expect(kept).toBe(1);
  });
});
