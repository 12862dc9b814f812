import { createHash, randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { listen } from '../../src/core/http/server.ts';
import { answerMeasurements } from '../measured-server.ts';

const { url, rows } = JSON.parse(process.argv[2] ?? '{}');
const pool = new Pool({ connectionString: url, max: 10 });

const insertClick = `
  INSERT INTO attribution.click (
    tenant_id, id, store_id, fbclid, landing_page, referrer, utm_source, utm_medium, utm_campaign, utm_content,
    utm_term, click_ids, clicked_at, created_at
  )
  VALUES ('bench', $1, $2, $3, $4, $5, $6, $7, $8, NULL, NULL, '{}', $9, $9)
  ON CONFLICT DO NOTHING
  RETURNING id`;

/** All rows that Tributary stores of such a click: its identity, the click and three pieces of evidence. */
const insertAll = `
  WITH stored AS (${insertClick}), identity AS (
    INSERT INTO attribution.click_identity (tenant_id, store_id, fbclid, click_id, clicked_at, received_at)
    VALUES ('bench', $2, $3, $1, $9, $9)
    ON CONFLICT DO NOTHING
  ), evidence AS (
    INSERT INTO attribution.click_evidence (tenant_id, store_id, kind, value, click_id, fbclid, clicked_at, received_at)
    SELECT 'bench', $2, kind, value, $1, $3, $9, $9
    FROM (VALUES ('fingerprint', $10), ('address', $11), ('address_and_agent', $12)) AS piece (kind, value)
    ON CONFLICT DO NOTHING
  )
  SELECT id FROM stored`;

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');
const statement = rows === 'all' ? { name: 'all', text: insertAll } : { name: 'click', text: insertClick };

/** The least a server can do that stores each click by a prepared statement of its own: no authentication, no validation. */
const server = await listen(
  async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { fbclid, storeId, landingPage, referrer, fingerprint } = JSON.parse(Buffer.concat(chunks).toString());
    const campaign = new URL(landingPage).searchParams;
    const utm = ['source', 'medium', 'campaign'].map((name) => campaign.get(`utm_${name}`));
    const values = [`click_${randomUUID()}`, storeId, fbclid, landingPage, referrer, ...utm, new Date()];
    if (rows === 'all') values.push(hash(fingerprint), hash('address'), hash('address and agent'));
    const stored = await pool.query({ ...statement, values });
    response
      .setHeader('Content-Type', 'application/json')
      .end(JSON.stringify({ data: { clickId: stored.rows[0].id } }));
  },
  { host: '127.0.0.1', port: 0 },
);
answerMeasurements(server.port, async () => {
  await server.stop();
  await pool.end();
});
