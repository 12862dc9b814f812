import { describe, expect, it } from 'vitest';
import { sql } from '../../core/database/sql.ts';
import { givenAdministration, listAudit, mistakesOf } from '../../core/testing/administration.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenWebhookEndpoint } from '../../core/webhooks/testing/fixtures.ts';
import { promiseWebhookRefusals } from '../testing/promise-webhook-refusals.ts';

const server = await startProduct();
const pathOf = (id: string) => `/admin/v1/webhook-endpoints/${id}`;
const updated = { action: 'webhook_endpoint.updated' };

describe('updateWebhookEndpoint', () => {
  it('changes the address and the events and leaves the rest, 200', async () => {
    const { client } = await givenAdministration(server);
    const { secret: _, ...before } = await givenWebhookEndpoint(client);
    const change = { url: 'http://127.0.0.1:1024/v2', events: ['affiliate.created', '*'] };
    const { status, body } = await client.patch(pathOf(before.id), { ...change, mode: 'test', product: 'admin' });
    expect(status).toBe(200);
    expect(body.data).toEqual({ ...before, ...change });
    expect((await client.get(pathOf(before.id))).body).toEqual(body);
    expect(await listAudit(client, updated)).toMatchObject([
      { changes: { url: { from: before.url, to: change.url }, events: { from: before.events, to: change.events } } },
    ]);
  });

  it('disables and enables, forgetting the failures, 200', async () => {
    const { client } = await givenAdministration(server);
    const { id } = await givenWebhookEndpoint(client);
    await server.database.query(sql.typeAlias('nothing')`
      UPDATE core.webhook_endpoint SET failing_since = ${server.now.toISOString()} WHERE id = ${id}
    `);
    const disabled = await client.patch(pathOf(id), { isEnabled: false });
    expect(disabled.body.data).toMatchObject({ isEnabled: false, disabledReason: 'requested' });
    expect(disabled.body.data.failingSince).not.toBeNull();
    const enabled = await client.patch(pathOf(id), { isEnabled: true });
    expect(enabled.body.data).toMatchObject({ isEnabled: true, disabledReason: null, failingSince: null });
    expect((await client.get(pathOf(id))).body).toEqual(enabled.body);
  });

  it('changes nothing for {} and for what is so already, 200 without an audit entry', async () => {
    const { client } = await givenAdministration(server);
    const { secret: _, ...before } = await givenWebhookEndpoint(client);
    for (const body of [{}, { isEnabled: true }, { url: before.url, events: before.events }]) {
      const reply = await client.patch(pathOf(before.id), body);
      expect(reply.status).toBe(200);
      expect(reply.body.data).toEqual(before);
    }
    expect(await listAudit(client, updated)).toEqual([]);
  });

  it('refuses what it could not have been made with, 400', async () => {
    const { client } = await givenAdministration(server);
    const { id } = await givenWebhookEndpoint(client);
    const wrong = { url: 'ftp://x', events: ['click.tracked'] };
    expect(mistakesOf(await client.patch(pathOf(id), wrong)).mistakes).toEqual([
      'body url: Must begin with https://',
      expect.stringMatching(/^body events\.0: Must be one of: affiliate\.created/),
    ]);
    for (const body of [{ url: null }, { events: [] }, { isEnabled: 'yes' }])
      expect((await client.patch(pathOf(id), body)).status).toBe(400);
  });

  promiseWebhookRefusals(server, { method: 'PATCH', body: { isEnabled: false } });
});
