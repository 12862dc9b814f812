import { describe, expect, it } from 'vitest';
import { givenAdministration, listAudit, mistakesOf, uniqueId } from '../../core/testing/administration.ts';
import { startProduct } from '../../core/testing/start-product.ts';
import { givenDataRequest, dataRequestsPath as path } from '../testing/data-requests.ts';

const server = await startProduct();

describe('getDataRequest', () => {
  it('shows that every product was asked in both modes, also where nothing was found, 200', async () => {
    const { client, keyId } = await givenAdministration(server);
    const request = await givenDataRequest(server, client, { kind: 'erase', email: 'nobody@example.com' });
    const nothing = { found: 0, removed: 0, anonymized: 0 };
    const asked = [
      ['attribution', 'conversion'],
      ['attribution', 'click'],
      ['affiliates', 'conversion'],
      ['experiments', 'visitor'],
      ['experiments', 'unmatchedEvent'],
      ['ingestion', 'event'],
    ];
    expect(request.findings).toHaveLength(12);
    for (const [product, resource] of asked)
      for (const mode of ['live', 'test'])
        expect(request.findings).toContainEqual({ product, mode, resource, ...nothing });
    expect(request).toMatchObject({ status: 'completed', completedAt: '2026-11-21T12:00:00Z', records: [] });

    const [completed] = await listAudit(client, { targetId: request.id, action: 'data_request.completed' });
    expect(completed.actor).toEqual({ type: 'api_key', id: keyId });
    expect(completed.changes).toEqual({ findings: { from: null, to: request.findings } });
  });

  it('does not tell that somebody looked where there was nothing to see', async () => {
    const { client } = await givenAdministration(server);
    const { id } = await givenDataRequest(server, client, { kind: 'export', email: 'nobody@example.com' });
    await client.get(`${path}/${id}`);
    expect(await listAudit(client, { action: 'data_request.read' })).toEqual([]);
  });

  it("knows neither an unknown request nor another organization's, 404", async () => {
    const [mine, other] = [await givenAdministration(server), await givenAdministration(server)];
    const { body } = await mine.client.post(path, { kind: 'erase', visitorId: 'v' });
    for (const id of [uniqueId('dreq'), body.data.id]) {
      const reply = await other.client.get(`${path}/${id}`);
      expect(reply).toMatchObject({ status: 404, body: { detail: `Data request '${id}' does not exist` } });
    }
  });

  it('asks the operator for an organization, 400', async () => {
    expect(mistakesOf(await server.operator.get(`${path}/dreq_1`)).mistakes).toEqual([
      'header X-Organization-Id: Required',
    ]);
  });
});
