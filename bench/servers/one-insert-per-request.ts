import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { listen } from '../../src/core/http/server.ts';
import { answerMeasurements } from '../measured-server.ts';

const { url } = JSON.parse(process.argv[2] ?? '{}');
const pool = new Pool({ connectionString: url, max: 10 });

const text = `
  INSERT INTO attribution.click (
    tenant_id, id, store_id, fbclid, landing_page, referrer, utm_source, utm_medium, utm_campaign, utm_content,
    utm_term, click_ids, clicked_at, created_at
  )
  VALUES ('bench', $1, $2, $3, $4, $5, $6, $7, $8, NULL, NULL, '{}', $9, $9)
  ON CONFLICT DO NOTHING
  RETURNING id`;

/** The least a server can do that stores each click by a prepared INSERT of its own: no authentication, no validation. */
const server = await listen(
  async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { fbclid, storeId, landingPage, referrer } = JSON.parse(Buffer.concat(chunks).toString());
    const campaign = new URL(landingPage).searchParams;
    const utm = ['source', 'medium', 'campaign'].map((name) => campaign.get(`utm_${name}`));
    const values = [`click_${randomUUID()}`, storeId, fbclid, landingPage, referrer, ...utm, new Date()];
    const { rows } = await pool.query({ name: 'insert-click', text, values });
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ data: { clickId: rows[0].id } }));
  },
  { host: '127.0.0.1', port: 0 },
);
answerMeasurements(server.port, async () => {
  await server.stop();
  await pool.end();
});
