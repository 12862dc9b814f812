import { createHash } from 'node:crypto';
import { z } from 'zod';
import { sql } from '../database/sql.ts';
import type { TestServer } from './start-product.ts';

const name = z.strictObject({ schema: z.string(), table: z.string() });

/** Every table of the database, those of the job library too, each partition by itself. */
export const listTables = ({ database }: TestServer) =>
  database.any(sql.type(name)`
    SELECT nspname AS schema, relname AS table
    FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
    WHERE relkind = 'r' AND nspname !~ '^pg_' AND nspname <> 'information_schema'
  `);

/** The tables of which a row, as text, holds this text in whatever case. */
export const tablesWith = async (server: TestServer, text: string): Promise<string[]> => {
  const hits = [];
  for (const { schema, table } of await listTables(server))
    if (
      await server.database.exists(sql.typeAlias('nothing')`
        SELECT FROM ${sql.identifier([schema, table])} AS row WHERE strpos(lower(row::text), ${text.toLowerCase()}) > 0
      `)
    )
      hits.push(`${schema}.${table}`);
  return hits;
};

/** Every table, partitions under the name of the whole, with a trace of one of these texts, in clear or merely hashed. */
export const tablesWithTraces = async (server: TestServer, texts: readonly string[]): Promise<string[]> => {
  const tables = new Set<string>();
  for (const text of texts.flatMap(spellingsOf))
    for (const table of await tablesWith(server, text)) tables.add(table.replace(/_(default|y\d+m\d+)$/, ''));
  return [...tables].toSorted();
};

/** A text, and what it looks like when it was merely hashed. */
export const spellingsOf = (text: string): string[] => {
  const hash = createHash('sha256').update(text).digest();
  return [text, hash.toString('hex'), hash.toString('base64url')];
};
