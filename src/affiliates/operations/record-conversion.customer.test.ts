import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenConversion, givenProgram, unique } from '../testing/fixtures.ts';

const server = await startProduct();
const { client } = await givenProgram(server);

describe('recordConversion', () => {
  it('keeps the address of a customer nowhere in clear', async () => {
    const customerEmail = `Secret.${unique()}@customer.example`;
    await givenConversion(client, { customerEmail });
    const name = z.strictObject({ table_schema: z.string(), table_name: z.string() });
    const tables = await server.database.any(sql.type(name)`
      SELECT table_schema, table_name FROM information_schema.tables
      WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type = 'BASE TABLE'
    `);
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) {
      const text = z.strictObject({ text: z.string() });
      const hits = await server.database.any(sql.type(text)`
        SELECT t::text AS text FROM ${sql.identifier([table.table_schema, table.table_name])} AS t
        WHERE t::text ILIKE ${`%${customerEmail.slice(0, 20)}%`}
      `);
      expect(hits).toEqual([]);
    }
  });

  describe('the hash of a customer', () => {
    const hashOf = async ({ id }: { id: string }): Promise<string | null> => {
      const row = z.strictObject({ hash: z.string().nullable() });
      const { hash } = await server.database.one(sql.type(row)`
        SELECT customer_email_hash AS hash FROM affiliates.conversion WHERE tenant_id IS NOT NULL AND id = ${id}
      `);
      return hash;
    };

    it('is the same for letters of either case, and another in another organization', async () => {
      const { client: other } = await givenProgram(server);
      const [mine, same, theirs] = [
        await hashOf(await givenConversion(client, { customerEmail: 'Customer@Example.com' })),
        await hashOf(await givenConversion(client, { customerEmail: 'customer@example.COM' })),
        await hashOf(await givenConversion(other, { customerEmail: 'customer@example.com' })),
      ];
      expect(mine).toMatch(/^[\w-]{43}$/);
      expect(same).toBe(mine);
      expect(theirs).toMatch(/^[\w-]{43}$/);
      expect(theirs).not.toBe(mine);
    });

    it('is made of an address of a domain in letters of any script, 201', async () => {
      expect(await hashOf(await givenConversion(client, { customerEmail: 'kunde@müller.de' }))).toMatch(/^[\w-]{43}$/);
    });

    it('is none of an empty address: the sale counts all the same, 201', async () => {
      const sale = await givenConversion(client, { customerEmail: '' });
      expect(sale.status).toBe('pending');
      expect(await hashOf(sale)).toBeNull();
    });
  });
});
