import { Client } from 'pg';

/** When a key was last used is noted for refused requests too. */
const ignored = ['core.api_key_usage'];

/** That something was read is noted as well: such an entry of the audit log tells of no change. */
const withoutReads = (name: string): string =>
  name.startsWith('core.audit_entry') ? `(SELECT * FROM ${name} WHERE changes::text <> '{}')` : name;

/** Tells two states of a database apart: every table of ours, found in the catalogue, with a hash over all its rows. */
export const fingerprints = async (databaseUrl: string) => {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(`
    SELECT format('%I.%I', nspname, relname) AS name
    FROM pg_class
    JOIN pg_namespace ON pg_namespace.oid = relnamespace
    WHERE relkind = 'r' AND nspname !~ '^pg_' AND nspname <> 'information_schema'
    ORDER BY name
  `);
  const tables = rows.map(({ name }) => name).filter((name) => !ignored.includes(name));
  const statement = tables
    .map(
      (name) =>
        `SELECT '${name}' AS name, md5(string_agg(r::text, ' ' ORDER BY r::text)) AS rows FROM ${withoutReads(name)} AS r`,
    )
    .join('\nUNION ALL ');
  return {
    tables,
    take: async (): Promise<Record<string, string | null>> => {
      const taken = await client.query<{ name: string; rows: string | null }>(statement);
      return Object.fromEntries(taken.rows.map((row) => [row.name, row.rows]));
    },
    end: () => client.end(),
  };
};
