import { createHash, randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { listen } from '../../src/core/http/server.ts';
import { answerMeasurements } from '../measured-server.ts';

const { url, rows } = JSON.parse(process.argv[2] ?? '{}');
const pool = new Pool({ connectionString: url, max: 10 });

const insertEvent = `
  INSERT INTO ingestion.event (
    tenant_id, store_id, created_at, id, event_name, event_id, event_time, source, custom_data, currency, amount,
    is_uncounted, identities
  )
  VALUES ('bench', 'istore_bench', $1, $2, $3, $4, $1, 'API', $5, 'EUR', $6, false, $7)
  RETURNING id`;

/** All rows that Tributary stores of such an event: its two identities, the event and the total of its quarter. */
const insertAll = `
  WITH stored AS (${insertEvent}), identity AS (
    INSERT INTO ingestion.event_identity (tenant_id, store_id, kind, value, id, accepted_at, expires_at)
    SELECT 'bench', 'istore_bench', kind, value, $2, $1, $1 + interval '20 minutes'
    FROM (VALUES ('event_id', $4), ('fingerprint', $8)) AS piece (kind, value)
    ON CONFLICT DO NOTHING
  ), total AS (
    INSERT INTO ingestion.event_total AS total (
      tenant_id, store_id, slot_at, currency, events, page_views, purchases, uncounted, revenue
    )
    VALUES ('bench', 'istore_bench', date_bin('15 minutes', $1, 'epoch'), 'EUR', 1, 0, 1, 0, $6)
    ON CONFLICT (tenant_id, store_id, slot_at, currency) DO UPDATE SET
      events = total.events + 1, purchases = total.purchases + 1, revenue = total.revenue + EXCLUDED.revenue
  )
  SELECT id FROM stored`;

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');
const statement = rows === 'all' ? { name: 'all', text: insertAll } : { name: 'event', text: insertEvent };

/** The least a server can do that stores each event by a prepared statement of its own: no authentication, no validation. */
const server = await listen(
  async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { eventName, eventId, userData, customData } = JSON.parse(Buffer.concat(chunks).toString());
    const identities = [hash(userData.email), hash(userData.phone)];
    const values = [
      new Date(),
      `evt_${randomUUID()}`,
      eventName,
      eventId,
      JSON.stringify(customData),
      customData.value,
    ];
    values.push(identities);
    if (rows === 'all') values.push(hash(JSON.stringify([customData.orderId, customData.value, customData.currency])));
    const stored = await pool.query({ ...statement, values });
    response
      .setHeader('Content-Type', 'application/json')
      .end(JSON.stringify({ success: true, id: stored.rows[0].id, eventId, duplicate: false }));
  },
  { host: '127.0.0.1', port: 0 },
);
answerMeasurements(server.port, async () => {
  await server.stop();
  await pool.end();
});
