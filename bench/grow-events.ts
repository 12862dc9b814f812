import { Client } from 'pg';

const stepRows = 500_000;

/**
 * Fills a store with events from `from` to `to`, spread over the last 29 days, one in 20 a purchase, and with the totals
 * of their quarters of an hour, as the endpoint would have stored them; their identities have expired and are gone.
 */
export const growEvents = async (
  url: string,
  { tenantId, storeId, from, to }: { tenantId: string; storeId: string; from: number; to: number },
): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SET synchronous_commit = off; SET maintenance_work_mem = '1GB'; SET work_mem = '256MB'");
    for (let start = from; start < to; start += stepRows) {
      const values = [tenantId, storeId, start, Math.min(start + stepRows, to) - 1];
      await client.query(
        `INSERT INTO ingestion.event (
           tenant_id, store_id, created_at, id, event_name, event_id, event_time, source, custom_data, currency, amount,
           is_uncounted, identities
         )
         SELECT
           $1, $2, at, 'evt_' || lpad(nth::text, 26, '0'), CASE WHEN nth % 20 = 0 THEN 'Purchase' ELSE 'PageView' END,
           'grown_' || lpad(nth::text, 20, '0'), date_trunc('second', at), 'API',
           '{"currency":"EUR","value":49.99,"orderId":"ORDER-' || nth || '","contentIds":["prod-1","prod-2"],"contents":[{"id":"prod-1","quantity":1,"itemPrice":49.99},{"id":"prod-2","quantity":2,"itemPrice":12.5}],"contentType":"product","shippingMethod":"standard","coupon":"SPRING"}',
           CASE WHEN nth % 20 = 0 THEN 'EUR' END, CASE WHEN nth % 20 = 0 THEN 49.99 END, false,
           ARRAY[
             translate(encode(sha256(('e' || nth)::bytea), 'base64'), '+/=', '-_'),
             translate(encode(sha256(('p' || nth)::bytea), 'base64'), '+/=', '-_')
           ]
         FROM (
           SELECT nth, now() - interval '29 days' * (1 - (nth - ${from}) / ${to - from}.0) AS at
           FROM generate_series($3::bigint, $4::bigint) AS nth
         ) AS grown`,
        values,
      );
    }
    await client.query('DELETE FROM ingestion.event_total WHERE tenant_id = $1', [tenantId]);
    await client.query('VACUUM ingestion.event_total'); // so that the new ones lie where the old ones lay
    await client.query(
      `INSERT INTO ingestion.event_total (
         tenant_id, store_id, slot_at, currency, events, page_views, purchases, uncounted, revenue
       )
       SELECT
         tenant_id, store_id, date_bin('15 minutes', event_time, 'epoch'), COALESCE(currency, ''), count(*),
         count(*) FILTER (WHERE event_name = 'PageView'), count(*) FILTER (WHERE event_name = 'Purchase'), 0,
         COALESCE(sum(amount), 0)
       FROM ingestion.event
       WHERE tenant_id = $1
       GROUP BY 1, 2, 3, 4`,
      [tenantId],
    );
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
};
