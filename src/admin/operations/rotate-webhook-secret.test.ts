import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from '../../core/database/sql.ts';
import { insertJob } from '../../core/jobs/queries/insert-job.ts';
import { givenAdministration, listAudit } from '../../core/testing/administration.ts';
import { runJobs } from '../../core/testing/run-jobs.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenWebhookEndpoint } from '../../core/webhooks/testing/fixtures.ts';
import { promiseWebhookRefusals } from '../testing/promise-webhook-refusals.ts';

const server = await startProduct();
const pathOf = (id: string, rest = '') => `/admin/v1/webhook-endpoints/${id}${rest}`;
const countSecrets = async (id: string): Promise<number> => {
  const row = z.strictObject({ count: z.number() });
  const found = sql.type(row)`SELECT count(*) AS count FROM core.webhook_secret WHERE endpoint_id = ${id}`;
  return (await server.database.one(found)).count;
};

describe('rotateWebhookSecret', () => {
  it('shows a new secret and until when the previous one signs, 200', async () => {
    const { client } = await givenAdministration(server);
    const { secret, ...endpoint } = await givenWebhookEndpoint(client);
    const { status, body } = await client.post(pathOf(endpoint.id, '/rotate-secret'), {});
    expect(status).toBe(200);
    const { secret: next, ...shown } = body.data;
    expect(next).toMatch(/^whsec_/);
    expect(next).not.toBe(secret);
    expect(shown).toEqual({ ...endpoint, previousSecretExpiresAt: '2026-11-22T12:00:00Z' });
    expect((await client.get(pathOf(endpoint.id))).body.data).toEqual(shown);
    const audit = await listAudit(client, { action: 'webhook_endpoint.secret_rotated' });
    expect(audit).toHaveLength(1);
    expect(JSON.stringify(audit)).not.toContain('whsec');
  });

  it('keeps two secrets at most, also when several rotate at once, 200', async () => {
    const { client } = await givenAdministration(server);
    const { id } = await givenWebhookEndpoint(client);
    const rotate = () => client.post(pathOf(id, '/rotate-secret'), { previousExpiresInHours: 1 });
    const replies = await Promise.all(Array.from({ length: 6 }, rotate));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await countSecrets(id)).toBe(2);
  });

  it('rotates once with the same Idempotency-Key; the repeat shows null, 200', async () => {
    const { client } = await givenAdministration(server);
    const { id } = await givenWebhookEndpoint(client);
    const headers = { 'Idempotency-Key': 'rotate' };
    const rotate = () => client.post(pathOf(id, '/rotate-secret'), {}, { headers });
    const [first, again] = [await rotate(), await rotate()];
    expect(first.body.data.secret).toMatch(/^whsec_/);
    expect(again.body).toEqual({ data: { ...first.body.data, secret: null } });
    expect(await listAudit(client, { action: 'webhook_endpoint.secret_rotated' })).toHaveLength(1);
  });

  it('ends the previous secret at once on request, and forgets it later, 200', async () => {
    const { client } = await givenAdministration(server);
    const { id } = await givenWebhookEndpoint(client);
    const { body } = await client.post(pathOf(id, '/rotate-secret'), { previousExpiresInHours: 0 });
    expect(body.data.previousSecretExpiresAt).toBeNull();
    await insertJob(server.database, { name: 'core.remove_old_webhooks', payload: {} });
    await runJobs(server);
    expect(await countSecrets(id)).toBe(1);
  });

  it.each([-1, 169, 1.5, 'long', null])('refuses to let it sign for %j hours, 400', async (previousExpiresInHours) => {
    const { client } = await givenAdministration(server);
    const { id } = await givenWebhookEndpoint(client);
    const { status } = await client.post(pathOf(id, '/rotate-secret'), { previousExpiresInHours });
    expect(status).toBe(previousExpiresInHours === null ? 200 : 400);
  });

  promiseWebhookRefusals(server, { method: 'POST', rest: '/rotate-secret', body: {} });
});
