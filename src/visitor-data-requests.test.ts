import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { givenDataRequest, inShort } from './admin/testing/data-requests.ts';
import { tablesWith } from './core/testing/catalogue.ts';
import { startProduct } from './core/testing/start-product.ts';
import { givenAdministrator, givenProject, givenSdkKey } from './experiments/testing/fixtures.ts';
import {
  converted,
  countsOf,
  saleAsSdksSendIt,
  sawVariation,
  track,
  visitor,
  worth,
} from './experiments/testing/tracking.ts';

const server = await startProduct();
const uniqueVisitor = (): string => `visitor-${randomUUID()}`;

const given = async () => {
  const { client } = await givenAdministrator(server);
  const project = await givenProject(client);
  const erase = (visitorId: string) => givenDataRequest(server, client, { kind: 'erase', visitorId });
  return { client, project, erase, send: (...visitors: object[]) => track(server, project.key, visitors) };
};

/** Everything that SDKs tell of a visitor: segments, an exposure, two sales, and an event that counts for nothing. */
const visited = (visitorId: string) =>
  visitor(
    visitorId,
    [
      ...saleAsSdksSendIt(10.5, `order of ${visitorId}`),
      converted('700002', { goalData: worth(4) }),
      sawVariation(1, '9999'),
    ],
    { campaign: `letter to ${visitorId}` },
  );

describe('personal data of experiments', () => {
  it('is erased, and counts as it did', async () => {
    const { client, project, erase, send } = await given();
    const [jo, other] = [uniqueVisitor(), uniqueVisitor()];
    await send(visited(jo), visited(other), visitor(uniqueVisitor(), [sawVariation(2)]));
    const before = await countsOf(client, project);
    expect(before).toMatchObject({ variations: { '311': { visitors: 2 } }, unmatchedEvents: 2 });
    expect(before.variations['311'].goals['700002']).toEqual({
      convertedVisitors: 2,
      transactions: 4,
      revenue: '29.0',
    });
    expect((await tablesWith(server, jo)).length).toBeGreaterThanOrEqual(5);

    expect(inShort((await erase(jo)).findings)).toEqual([
      'experiments live visitor 1/0/1',
      'experiments live unmatchedEvent 1/1/0',
    ]);
    expect(await tablesWith(server, jo)).toEqual([]);
    expect((await tablesWith(server, other)).length).toBeGreaterThanOrEqual(5);
    expect(await countsOf(client, project)).toEqual({ ...before, unmatchedEvents: 1 });
    expect(inShort((await erase(jo)).findings)).toEqual([]);
  });

  it('is erased in every project of the organization, and of no other one', async () => {
    const [mine, theirs] = [await given(), await given()];
    const another = await givenProject(mine.client);
    const jo = uniqueVisitor();
    await mine.send(visitor(jo, [sawVariation()]));
    await track(server, another.key, [visitor(jo, [sawVariation()])]);
    await theirs.send(visitor(jo, [sawVariation()]));
    expect(inShort((await mine.erase(jo)).findings)).toEqual(['experiments live visitor 2/0/2']);
    expect(inShort((await theirs.erase(jo)).findings)).toEqual(['experiments live visitor 1/0/1']);
    expect(await tablesWith(server, jo)).toEqual([]);
  });

  it('is known again by nothing: whoever comes back is somebody new, but a sale with an id stays one', async () => {
    const { client, project, erase, send } = await given();
    const jo = uniqueVisitor();
    await send(visited(jo));
    await erase(jo);
    await send(visited(jo));
    const { variations } = await countsOf(client, project);
    expect(variations['311']).toMatchObject({
      visitors: 2,
      goals: { '700002': { convertedVisitors: 2, transactions: 3, revenue: '18.5' } },
    });
  });

  it('is erased in every environment, each with what tells sales from repeats of them', async () => {
    const { client, project, erase, send } = await given();
    const { key } = await givenSdkKey(client, project, { environment: 'staging' });
    const jo = uniqueVisitor();
    const sale = visitor(jo, [sawVariation(), converted('700002', { goalData: worth(4) })]);
    for (let count = 0; count < 2; count++) {
      await send(sale);
      await track(server, key, [sale]);
    }
    await erase(jo);
    expect(await tablesWith(server, jo)).toEqual([]);
    await track(server, key, [sale]);
    for (const [environment, transactions] of Object.entries({ production: 1, staging: 2 })) {
      const { variations } = await countsOf(client, project, '31', `?environment=${environment}`);
      expect(variations['311'].goals['700002']).toMatchObject({ convertedVisitors: transactions, transactions });
    }
  });

  it('is found by an id that is too long to be kept', async () => {
    const { erase, send } = await given();
    const jo = `${uniqueVisitor()}${'x'.repeat(300)}`;
    await send(visitor(jo, [sawVariation()]));
    expect(inShort((await erase(jo)).findings)).toEqual(['experiments live visitor 1/0/1']);
  });

  it('is exported as it was told, and the export emptied when it is erased', async () => {
    const { client, project, erase, send } = await given();
    const jo = uniqueVisitor();
    await send(visited(jo));
    const request = await givenDataRequest(server, client, { kind: 'export', visitorId: jo });
    const at = '2026-11-21T12:00:00Z';
    const [facts, unmatched] = request.records.map(({ data }: { data: unknown }) => data);
    expect(facts).toMatchObject({
      ...{ projectId: project.id, visitorId: jo, segments: { campaign: `letter to ${jo}` } },
      exposures: [{ experienceId: '31', variationId: '311', environment: null, firstSeenAt: at }],
      conversions: [{ goalId: '700002', bucketing: { 31: '311' }, firstConvertedAt: at, lastConvertedAt: at }],
    });
    expect(facts.transactions).toHaveLength(2);
    expect(facts.transactions).toContainEqual(
      expect.objectContaining({ goalId: '700002', transactionId: `order of ${jo}`, amount: '10.5', createdAt: at }),
    );
    expect(unmatched).toMatchObject({ visitorId: jo, reason: 'unknown_experience', createdAt: at });

    await erase(jo);
    const { body } = await client.get(`/admin/v1/data-requests/${request.id}`);
    expect(body.data).toMatchObject({ records: [], recordsExpireAt: null, findings: request.findings });
    expect(await tablesWith(server, jo)).toEqual([]);
  });
});
