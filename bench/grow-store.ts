import { Client } from 'pg';

const stepRows = 500_000;

/**
 * Fills a store with clicks from `from` to `to`, spread over the last 28 days, each with a fingerprint of its own and an
 * address that a thousand of them share, as the click endpoint would have stored them.
 */
export const growStore = async (
  url: string,
  { tenantId, storeId, from, to }: { tenantId: string; storeId: string; from: number; to: number },
): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SET synchronous_commit = off; SET maintenance_work_mem = '1GB'; SET work_mem = '256MB'");
    for (let start = from; start < to; start += stepRows) {
      const values = [tenantId, storeId, start, Math.min(start + stepRows, to) - 1];
      const series = `
        SELECT nth, now() - interval '28 days' * (1 - nth / ${to}.0) AS at, 'click_grown' || lpad(nth::text, 10, '0') AS id
        FROM generate_series($3::bigint, $4::bigint) AS nth`;
      await client.query(
        `INSERT INTO attribution.click_identity (tenant_id, store_id, fbclid, click_id, clicked_at, received_at)
         SELECT $1, $2, 'grown' || lpad(nth::text, 10, '0'), id, at, at FROM (${series}) AS grown`,
        values,
      );
      await client.query(
        `INSERT INTO attribution.click (tenant_id, id, store_id, fbclid, landing_page, click_ids, clicked_at, created_at)
         SELECT $1, id, $2, 'grown' || lpad(nth::text, 10, '0'), 'https://shop.example.com/', '{}', at, at
         FROM (${series}) AS grown`,
        values,
      );
      await client.query(
        `INSERT INTO attribution.click_evidence (tenant_id, store_id, kind, value, click_id, fbclid, clicked_at, received_at)
         SELECT $1, $2, kind, value, id, 'grown' || lpad(nth::text, 10, '0'), at, at
         FROM (${series}) AS grown
         CROSS JOIN LATERAL (VALUES ('fingerprint', md5('f' || nth)), ('address', md5('a' || nth / 1000))) AS piece (kind, value)`,
        values,
      );
    }
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
};
